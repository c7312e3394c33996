namespace Symbiont.Agents;

/// <summary>One run in the list that its origin names.</summary>
/// <param name="Execution">The execution as in other lists.</param>
/// <param name="ScheduledAt">What time it is for, UTC.</param>
/// <param name="DueAt">When it was to begin, UTC.</param>
/// <param name="Reason">Why there is it.</param>
/// <param name="Attempt">From 1.</param>
public sealed record RunEntry(HistoryEntry Execution, DateTimeOffset ScheduledAt, DateTimeOffset DueAt, string Reason, int Attempt)
{
    internal static RunEntry Of(ExecutionState state, RunOrigin origin) => new(state.ToHistory(), origin.ScheduledAt, origin.DueAt, origin.Reason, origin.Attempt);
}
