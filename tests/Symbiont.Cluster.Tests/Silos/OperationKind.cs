namespace Symbiont.Cluster.Tests;

internal enum OperationKind
{
    Add,
    Tell,
    Work,
    Remind,
    Read,

    /// <summary>A change that is refused, and says what it has seen: as good as a read.</summary>
    Refuse,
}
