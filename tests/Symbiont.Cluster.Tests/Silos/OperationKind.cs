namespace Symbiont.Cluster.Tests;

internal enum OperationKind
{
    Add,
    Tell,
    Work,
    Remind,
    Read,
}
