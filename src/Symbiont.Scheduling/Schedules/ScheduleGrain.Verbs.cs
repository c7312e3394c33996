using System.Globalization;
using Symbiont.Engine;
using Symbiont.Scheduling.Backlogs;
using Symbiont.Scheduling.Definitions;
using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling;

/// <summary>What operators do with a schedule.</summary>
internal sealed partial class ScheduleGrain
{
    public Task<ScheduleAction> Pause(ScheduleNote note)
    {
        var state = Begin();
        if (state.IsOver)
            throw Ended();
        Decide(Turn.Now);
        if (state.Status == ScheduleStatus.Active)
            Stop();
        return Done("paused", note);
    }

    public Task<ScheduleAction> Resume(ScheduleNote note)
    {
        var state = Begin();
        if (state.IsOver)
            throw Ended();
        if (state.Status == ScheduleStatus.Paused)
        {
            // What would have been due meanwhile is not made up for.
            State = state with { Status = ScheduleStatus.Active, Handled = Later(state.Handled, Turn.Now) };
            FindNext();
            if (State is { Next: null, UnderWay.Count: 0, Backlog.Spans.Count: 0 })
                throw Ended();
        }

        return Done("resumed", note);
    }

    public Task<ScheduleAction> Trigger(ScheduleNote note)
    {
        var state = Begin();
        if (state.UnderWay.Count >= MaxUnderWay)
            throw new DomainException(ErrorKind.TooMany, "TOO_MANY_RUNS", $"{MaxUnderWay} occurrences of the schedule {Id.Key} are under way already.") { RetryAfterSeconds = 5 };
        State = state with { Used = state.Used + 1 };
        Start(new("", Turn.Now, RunReason.Manual, 1), Turn.Now);
        FindNext();
        return Done("triggered", note);
    }

    public Task<ScheduleAction> SkipNext(ScheduleNote note)
    {
        Begin();
        Decide(Turn.Now);
        if (Known is not { Status: ScheduleStatus.Active, Next: { } next } state)
            throw new DomainException(ErrorKind.Conflict, "SCHEDULE_NOT_ACTIVE", $"The schedule {Id.Key} is {Known.Status.ToString().ToLowerInvariant()}; there is no next occurrence to pass over.");
        State = state with { Handled = next, Skipped = state.Skipped + 1 };
        FindNext();
        return Done("skipped", note);
    }

    public Task<ScheduleAction> Requeue(ScheduleNote note)
    {
        var state = Begin();
        if (state.Dead.Count == 0)
            throw new DomainException(ErrorKind.Conflict, "NOTHING_TO_REQUEUE", $"No occurrence of the schedule {Id.Key} has failed for good.");
        var backlog = state.Backlog;
        foreach (var dead in state.Dead)
            backlog = backlog.Append(new WaitingSpan(dead.ScheduledAt, dead.ScheduledAt, RunReason.Retry, 1) { Before = dead.Attempts });
        State = state with { Dead = [], Backlog = backlog, IsLastDead = false, Status = state.IsOver ? ScheduleStatus.Active : state.Status };
        return Done("requeued", note);
    }

    public Task<BackfillAccepted> Backfill(BackfillRequest request)
    {
        var state = Begin();
        var (start, end) = BackfillRules.Read(request, Turn.Now);
        if (!state.Backlog.TakesBackfill)
            throw new DomainException(ErrorKind.TooMany, "TOO_MANY_BACKFILLS", $"Other backfills of the schedule {Id.Key} wait already.") { RetryAfterSeconds = 60 };
        // Both ends are whole seconds; the start is included and the end is not.
        var (before, last) = (start.AddTicks(-1), end.AddTicks(-1));
        var count = Timing.Occurrences.Count(before, last);
        BackfillRules.CheckCount(count);
        State = state with { Backlog = state.Backlog.Append(new WaitingSpan(Timing.Occurrences.Next(before)!.Value, Timing.Occurrences.Last(before, last)!.Value, RunReason.Backfill, count)) };
        Note(request.Note);
        Settle();
        return Task.FromResult(new BackfillAccepted(Id.Key, "backfilled", "ok", count));
    }

    public Task NoteDelivery(DeliveryRecord record)
    {
        if (State is not { } state)
            return Task.CompletedTask;
        Turn.Index(ScheduleLists.DeliveriesOf(Id.Key), SlotOf(state.Deliveries % ScheduleLists.Deliveries), record);
        State = state with { Deliveries = state.Deliveries + 1 };
        return Task.CompletedTask;
    }

    private static string SlotOf(long slot) => slot.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>What runs goes on, with its retries; of what waits only what somebody has asked for.</summary>
    private void Stop() => State = Known with { Status = ScheduleStatus.Paused };

    private Task<ScheduleAction> Done(string action, ScheduleNote note)
    {
        Note(note.Note);
        Settle();
        return Task.FromResult(new ScheduleAction(Id.Key, action));
    }

    private void Note(string? note)
    {
        DefinitionReader.CheckNote(note);
        State = Known with { Note = note ?? Known.Note, UpdatedAt = Turn.Now };
    }

    private DomainException Ended() => new(ErrorKind.Conflict, "SCHEDULE_ENDED", $"The schedule {Id.Key} has ended: nothing more is to come.");
}
