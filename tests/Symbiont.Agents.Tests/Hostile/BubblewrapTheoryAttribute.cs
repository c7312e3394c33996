namespace Symbiont.Agents.Tests.Hostile;

/// <summary>As <see cref="BubblewrapFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BubblewrapTheoryAttribute : TheoryAttribute
{
    public BubblewrapTheoryAttribute() => Skip = HostTools.BubblewrapSkip;
}
