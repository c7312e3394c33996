namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A fact that needs bubblewrap; without it it is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BubblewrapFactAttribute : FactAttribute
{
    public BubblewrapFactAttribute() => Skip = HostTools.BubblewrapSkip;
}
