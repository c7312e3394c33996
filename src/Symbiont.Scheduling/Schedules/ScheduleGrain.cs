using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Blocks;
using Symbiont.Scheduling.Definitions;
using Symbiont.Scheduling.Timing;

namespace Symbiont.Scheduling;

/// <summary>One schedule: what it is. When it is due, what overlaps, how runs end and what operators do stand beside this file.</summary>
internal sealed partial class ScheduleGrain(ScheduleCalendar calendar)
    : Grain<ScheduleState>, IScheduleGrain, IRemindable, IReceive<DeclareSchedule>, IReceive<DropSchedule>, IReceive<AgentGone>, IReceive<RunEnded>, IReceive<RunRefused>
{
    /// <summary>The line in the list as it stands before this turn.</summary>
    private ScheduleItem? listed;

    private ScheduleTiming? timing;

    private ScheduleState Known => State ?? throw new NotFoundException("SCHEDULE_NOT_FOUND", $"There is no schedule {Id.Key}.");

    private ScheduleTiming Timing => timing ??= new(Known.Definition, Id.Key, calendar);

    public Task<ScheduleState> Look() => Task.FromResult(Known);

    public Task<ScheduleCreated> Create(ScheduleRequest request, string? agentId)
    {
        var definition = Read(request, null, agentId);
        Make(definition, request.Note, Turn.Now, ofProgram: false);
        return Task.FromResult(new ScheduleCreated(Id.Key, State!.Next, "created"));
    }

    public Task<ScheduleDetail> Update(ScheduleRequest change, string? agentId)
    {
        var state = Begin();
        RefuseOfProgram(state);
        var definition = Read(change, state.Definition, agentId);
        Change(definition, Turn.Now);
        State = Known with { UpdatedAt = Turn.Now, Note = change.Note ?? Known.Note };
        Settle();
        return Task.FromResult(State.ToDetail());
    }

    public Task<ScheduleDeleted> Delete()
    {
        RefuseOfProgram(Known);
        Remove();
        return Task.FromResult(new ScheduleDeleted(Id.Key, true));
    }

    public Task RemoveWith(string agentId)
    {
        if (State?.Definition.AgentId == agentId)
            Remove();
        return Task.CompletedTask;
    }

    public Task Receive(DeclareSchedule message)
    {
        if (State is null)
        {
            Make(message.Definition, message.Note, message.At, ofProgram: true);
        }
        else
        {
            Begin();
            if (!Known.Definition.IsSame(message.Definition))
            {
                Change(message.Definition, message.At);
                State = Known with { UpdatedAt = message.At };
            }

            State = Known with { Note = message.Note ?? Known.Note };
            Settle();
        }

        return Task.CompletedTask;
    }

    public Task Receive(DropSchedule message)
    {
        if (State is not null)
            Remove();
        return Task.CompletedTask;
    }

    public Task Receive(AgentGone message) => RemoveWith(message.AgentId);

    private ScheduleState Begin()
    {
        var state = Known;
        listed = state.ToItem();
        return state;
    }

    private void RefuseOfProgram(ScheduleState state)
    {
        if (state.OfProgram)
            throw new DomainException(ErrorKind.Conflict, "SCHEDULE_OF_PROGRAM", $"The schedule {Id.Key} is declared by a block of its agent's program, which changes and removes it.");
    }

    private ScheduleDefinition Read(ScheduleRequest request, ScheduleDefinition? present, string? agentId)
    {
        var reader = new DefinitionReader(request, present);
        var definition = reader.Read(agentId);
        if (reader.Errors.Count == 0)
            reader.RequireOccurrence(new ScheduleTiming(definition, Id.Key, calendar).Occurrences, Turn.Now);
        reader.ThrowIfWrong();
        return request.AgentName is null || agentId is not null
            ? definition
            : throw new NotFoundException("AGENT_NOT_FOUND", $"There is no agent \"{request.AgentName}\".");
    }

    /// <param name="definition">What it is.</param>
    /// <param name="note">Why.</param>
    /// <param name="from">From when on it counts: a message may have been on its way for long, and what was due meanwhile has been missed.</param>
    /// <param name="ofProgram">A block declares it.</param>
    private void Make(ScheduleDefinition definition, string? note, DateTimeOffset from, bool ofProgram)
    {
        State = new(Id.Key, definition, from, from, from) { Note = note, OfProgram = ofProgram };
        FindNext();
        BelongTo(definition.AgentId, isNew: !ofProgram);
        Settle();
    }

    /// <summary>What was due by now is due as the schedule was.</summary>
    private void Change(ScheduleDefinition definition, DateTimeOffset from)
    {
        Decide(from);
        var state = Known;
        var old = state.Definition;
        var isOther = old.Cron != definition.Cron || old.Zone != definition.Zone;
        if (isOther)
        {
            state = state with
            {
                Handled = Later(state.Handled, from),
                HasShot = false,
                Backlog = state.Backlog.Pin(old.Cron, old.Zone)
                    ?? throw new DomainException(ErrorKind.TooMany, "TOO_MANY_BACKFILLS", "Occurrences of several earlier expressions wait already; another change has to wait for them.") { RetryAfterSeconds = 60 },
            };
        }
        else if (old.StartAt != definition.StartAt || old.EndAt != definition.EndAt)
        {
            // What lies outside the old bounds has never been due. One whose run is still to begin has.
            state = state with { Handled = Later(state.Handled, Timing.Pending(from) is { } pending && pending > state.Handled ? pending.AddTicks(-1) : from) };
        }

        if (old.AgentId != definition.AgentId)
        {
            Turn.Unindex(ScheduleLists.OfAgent(old.AgentId), Id.Key);
            BelongTo(definition.AgentId, isNew: !state.OfProgram);
        }

        State = state with { Definition = definition };
        timing = null;
        FindNext();
        // There is more to come again, by another expression, a later end, or more runs.
        if (State.IsOver && State.Next is not null)
            State = State with { Status = ScheduleStatus.Active, Handled = Later(State.Handled, from) };
        FindNext();
    }

    private void BelongTo(string agentId, bool isNew)
    {
        Turn.Index(ScheduleLists.OfAgent(agentId), Id.Key, true);
        // Between the look for the agent and this turn it may have gone, and taken along what it had.
        if (isNew)
            Turn.Send(GrainId.Of<IAgentGrain>(agentId), new AskIfAlive(Id.Type, Id.Key));
    }

    private void Remove()
    {
        var state = Known;
        Turn.Unindex(ScheduleLists.All, Id.Key);
        Turn.Unindex(ScheduleLists.OfAgent(state.Definition.AgentId), Id.Key);
        for (var slot = 0; slot < Math.Min(state.Deliveries, ScheduleLists.Deliveries); slot++)
            Turn.Unindex(ScheduleLists.DeliveriesOf(Id.Key), SlotOf(slot));
        TellTally(isGone: true);
        Turn.Forget();
    }

    /// <summary>Ends a turn that has changed something: starts what may start, and says what others are to know.</summary>
    private void Settle()
    {
        StartWaiting();
        var state = Known;
        if (state is { Status: ScheduleStatus.Active, Next: null, UnderWay.Count: 0, Backlog.Spans.Count: 0 })
            State = state with { Status = state.IsLastDead ? ScheduleStatus.DeadLetter : ScheduleStatus.Completed };
        SetAlarm();
        if (State!.ToItem() is var item && item != listed)
            Turn.Index(ScheduleLists.All, Id.Key, item);
        Count();
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
