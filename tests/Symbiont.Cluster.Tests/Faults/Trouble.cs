namespace Symbiont.Cluster.Tests;

/// <summary>When somebody may be refused or hear nothing.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Place">The silo; null: all of them.</param>
/// <param name="From">When it began.</param>
/// <param name="Until">When it was over for callers, too.</param>
internal sealed record Trouble(FaultKind Kind, int? Place, long From, long Until)
{
    /// <summary>A call may have failed for this.</summary>
    public bool Excuses(FailedCall call) => (Place is null || Place == call.Place) && call.Begun <= Until && call.Ended >= From;
}
