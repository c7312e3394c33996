namespace Symbiont.Agents.Tests.Hostile;

/// <summary>Tests that take the whole machine run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
