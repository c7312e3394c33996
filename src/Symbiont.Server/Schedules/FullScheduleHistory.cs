using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>The runs of a schedule with everything that is known of them.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="History">Newest first.</param>
internal sealed record FullScheduleHistory(string JobId, IReadOnlyList<ScheduleRunView> History);
