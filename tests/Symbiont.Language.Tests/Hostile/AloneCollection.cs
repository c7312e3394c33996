namespace Symbiont.Language.Tests.Hostile;

/// <summary>Tests that measure the memory of the whole process, and so run beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
