using Symbiont.Engine;

namespace Symbiont.Scheduling;

/// <summary>One schedule. Key: its id (UUID). What its methods are refused with stands at <see cref="ISchedules"/>.</summary>
[GrainType("schedule")]
internal interface IScheduleGrain : IGrain
{
    /// <summary>Checks the request and makes the schedule.</summary>
    /// <param name="request">The request.</param>
    /// <param name="agentId">The agent that it names; null: there is none of this name.</param>
    Task<ScheduleCreated> Create(ScheduleRequest request, string? agentId);

    /// <summary>The state.</summary>
    [ReadOnly]
    Task<ScheduleState> Look();

    /// <summary>Changes what is given.</summary>
    Task<ScheduleDetail> Update(ScheduleRequest change, string? agentId);

    /// <summary>Removes the schedule.</summary>
    Task<ScheduleDeleted> Delete();

    /// <summary>Removes the schedule if it belongs to this agent, which is gone.</summary>
    Task RemoveWith(string agentId);

    /// <summary>Nothing is due until the resume.</summary>
    Task<ScheduleAction> Pause(ScheduleNote note);

    /// <summary>Counts from now on.</summary>
    Task<ScheduleAction> Resume(ScheduleNote note);

    /// <summary>Starts a run now.</summary>
    Task<ScheduleAction> Trigger(ScheduleNote note);

    /// <summary>Passes over the next occurrence.</summary>
    Task<ScheduleAction> SkipNext(ScheduleNote note);

    /// <summary>Runs what has failed for good again.</summary>
    Task<ScheduleAction> Requeue(ScheduleNote note);

    /// <summary>Runs a span of the past.</summary>
    Task<BackfillAccepted> Backfill(BackfillRequest request);

    /// <summary>Notes what became of a delivery.</summary>
    Task NoteDelivery(DeliveryRecord record);
}
