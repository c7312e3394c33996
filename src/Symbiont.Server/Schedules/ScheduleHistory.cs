namespace Symbiont.Server;

/// <summary>The runs of a schedule.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="History">Newest first.</param>
internal sealed record ScheduleHistory(string JobId, IReadOnlyList<ScheduleRun> History);
