namespace Symbiont.Cluster.Tests;

/// <summary>What a run has told the ledger.</summary>
/// <param name="Job">Its schedule.</param>
/// <param name="At">The occurrence that it is for.</param>
/// <param name="Run">Its own id.</param>
/// <param name="Reason">Why there is it.</param>
internal sealed record Beat(string Job, DateTimeOffset At, string Run, string Reason);
