namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A fact that needs a Docker daemon and an image that <c>SYMBIONT_TEST_SANDBOX_IMAGE</c> names; else it is skipped, also in a continuous build.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DockerFactAttribute : FactAttribute
{
    public DockerFactAttribute() => Skip = HostTools.DockerSkip;
}
