using Symbiont.Engine;

namespace Symbiont.Scheduling;

/// <summary>The schedules of this cluster. Ids that nobody has are answered with <c>SCHEDULE_NOT_FOUND</c> by every method that takes one.</summary>
public interface ISchedules
{
    /// <summary>All schedules not deleted, in order of creation.</summary>
    /// <param name="afterId">Only those behind this one; empty: from the first.</param>
    /// <param name="cancelled">Ends the listing.</param>
    IAsyncEnumerable<ScheduleItem> List(string afterId = "", CancellationToken cancelled = default);

    /// <summary>As <see cref="List"/>, each with everything that is known of it.</summary>
    IAsyncEnumerable<ScheduleView> ListFull(string afterId = "", CancellationToken cancelled = default);

    /// <summary>Makes a schedule; durable when answered. Errors: <c>INVALID_REQUEST</c> (every broken rule), <c>AGENT_NOT_FOUND</c>.</summary>
    Task<ScheduleCreated> Create(ScheduleRequest request, CallOptions? call = null);

    /// <summary>The schedule.</summary>
    Task<ScheduleDetail> Get(string id);

    /// <summary>The schedule with its settings, what waits, what is under way and what became of it.</summary>
    Task<ScheduleView> GetFull(string id);

    /// <summary>Changes what is given. Another expression or zone counts from now on. Errors: <c>INVALID_REQUEST</c>, <c>AGENT_NOT_FOUND</c>, <c>SCHEDULE_OF_PROGRAM</c>.</summary>
    Task<ScheduleDetail> Update(string id, ScheduleRequest change, CallOptions? call = null);

    /// <summary>Removes the schedule; what runs of it goes on. Error: <c>SCHEDULE_OF_PROGRAM</c>.</summary>
    Task<ScheduleDeleted> Delete(string id, CallOptions? call = null);

    /// <summary>Nothing is due until the resume; again is fine. Error: <c>SCHEDULE_ENDED</c> when nothing more is to come.</summary>
    Task<ScheduleAction> Pause(string id, ScheduleNote note, CallOptions? call = null);

    /// <summary>Counts from now on; again is fine. Error: <c>SCHEDULE_ENDED</c>.</summary>
    Task<ScheduleAction> Resume(string id, ScheduleNote note, CallOptions? call = null);

    /// <summary>Starts a run now, whatever the status and whatever else runs.</summary>
    Task<ScheduleAction> Trigger(string id, ScheduleNote note, CallOptions? call = null);

    /// <summary>Passes over the next occurrence. Error: <c>SCHEDULE_NOT_ACTIVE</c>.</summary>
    Task<ScheduleAction> SkipNext(string id, ScheduleNote note, CallOptions? call = null);

    /// <summary>Runs the occurrences whose last attempt has failed again. Error: <c>NOTHING_TO_REQUEUE</c>.</summary>
    Task<ScheduleAction> Requeue(string id, ScheduleNote note, CallOptions? call = null);

    /// <summary>Runs the occurrences of a span of the past, its start included and its end not. Errors: <c>INVALID_REQUEST</c>: more than 10,000 of them, none, or not in the past; <c>TOO_MANY_BACKFILLS</c>.</summary>
    Task<BackfillAccepted> Backfill(string id, BackfillRequest request, CallOptions? call = null);

    /// <summary>The runs, newest first.</summary>
    /// <param name="id">The schedule.</param>
    /// <param name="limit">At most so many, from 1.</param>
    /// <param name="beforeId">Only those older than this run; empty: from the newest.</param>
    Task<IReadOnlyList<ScheduleRunView>> GetHistory(string id, int limit, string beforeId = "");

    /// <summary>The next occurrences, as they would come if the schedule were active.</summary>
    /// <param name="id">The schedule.</param>
    /// <param name="count">1 to 1000.</param>
    Task<NextRuns> GetNext(string id, int count);

    /// <summary>Counts over the whole cluster, at most some seconds old.</summary>
    Task<ScheduleTally> Total();
}
