namespace Symbiont.Outbound.Tests;

/// <summary>Tests that measure the memory of this process run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
