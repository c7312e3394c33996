using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One agent. Its turns decide what runs and what waits; the executions themselves are grains of their own.</summary>
internal sealed class AgentGrain
    : Grain<AgentState>, IAgentGrain, IAgentInside, IRemindable, IReceive<ExecutionEnded>, IReceive<StartChild>, IReceive<CancelChild>, IReceive<EventReturned>
{
    private const int DefaultHeartbeatSeconds = 60;
    private const string WaitsReminder = "waits";

    private AgentState Alive => State is { Deleted: false } alive
        ? alive
        : throw new NotFoundException("AGENT_NOT_FOUND", $"There is no agent {Id.Key}.");

    public Task<AgentCreated> Create(CreateAgent request)
    {
        if (State is not null)
            throw new DomainException(ErrorKind.Conflict, "AGENT_EXISTS", $"The agent {Id.Key} exists already.");
        AgentRules.Check(request.Name, request.Dsl, request.ExecutionMode, request.Metadata, isNew: true);
        var program = ProgramCheck.Of(request.Dsl!, request.Name!);
        ClaimName(request.Name!);
        Turn.PutBody(ProgramRef.BodyOf(program.Hash), program.Text);
        Turn.Index(AgentLists.Agents, Id.Key, request.Name);
        State = new(
            Id.Key, request.Name!, AgentRules.Mode(request.ExecutionMode) ?? program.Mode, AgentRules.Metadata(request.Metadata), program.Hash,
            program.Settings, [new(1, Turn.Now)], Turn.Now, Turn.Now, Turn.Now);
        return Task.FromResult(new AgentCreated(Id.Key, "created", program.Warnings is { Count: > 0 } warnings ? warnings : null));
    }

    public Task<AgentAnswer> Update(UpdateAgent request)
    {
        var state = Alive;
        AgentRules.Check(request.Name, request.Dsl, request.ExecutionMode, request.Metadata, isNew: false);
        if (request.Name is { } name && name != state.Name)
        {
            ClaimName(name);
            Turn.Release(AgentLists.NameClaim, state.Name);
            Turn.Index(AgentLists.Agents, Id.Key, name);
            state = state with { Name = name };
        }

        if (request.Dsl is not null)
        {
            var program = ProgramCheck.Of(request.Dsl, state.Name);
            Turn.PutBody(ProgramRef.BodyOf(program.Hash), program.Text);
            state = state with
            {
                ProgramHash = program.Hash,
                Settings = program.Settings,
                Versions = AgentRules.Add(state.Versions, Turn.Now),
            };
        }

        State = state with
        {
            Mode = AgentRules.Mode(request.ExecutionMode) ?? state.Mode,
            Metadata = request.Metadata is null ? state.Metadata : AgentRules.Metadata(request.Metadata),
            UpdatedAt = Turn.Now,
            LastActivity = Turn.Now,
        };
        Fill();
        return Task.FromResult(new AgentAnswer(Id.Key, "updated"));
    }

    public Task<AgentAnswer> Delete()
    {
        var state = Alive;
        Turn.Release(AgentLists.NameClaim, state.Name);
        Turn.Unindex(AgentLists.Agents, Id.Key);
        Turn.Delete(AgentLists.Memory(Id.Key), key: null);
        foreach (var execution in state.Active.Concat(state.Queue))
            Turn.Send(GrainId.Of<IExecutionGrain>(execution), new CancelExecution());
        State = state with { Deleted = true, Inbox = EventInbox.Empty };
        FetchOverflow();
        ForgetWhenIdle();
        return Task.FromResult(new AgentAnswer(Id.Key, "deleted"));
    }

    public Task<AgentAnswer> Shutdown(ShutdownAgent request)
    {
        var state = Alive;
        AgentRules.Check(request);
        foreach (var execution in state.Active.Concat(state.Queue))
            Turn.Send(GrainId.Of<IExecutionGrain>(execution), new CancelExecution(request.TimeoutSeconds));
        // Those in line leave it at once; those that run keep their places until they have ended.
        State = AgentQueue.Clear(state, Turn) with { LastActivity = Turn.Now };
        return Task.FromResult(new AgentAnswer(Id.Key, "terminated"));
    }

    public Task<ExecutionStarted> Execute(StartExecution request)
    {
        _ = Alive;
        return Launch(new(request.Trigger, AgentRules.Parameters(request.Parameters)));
    }

    public Task<ExecutionStarted> Launch(Launch launch) => Task.FromResult(new ExecutionStarted(Accept(Alive, launch)));

    public Task<EventAccepted> PushEvent(PushEvent request)
    {
        var state = Alive;
        var taken = AgentRules.Event(request, Turn.NewId().ToString(), Turn.Now);
        Turn.PutBody(AgentLists.Event(state.Events), JsonSerializer.SerializeToUtf8Bytes(taken, EngineJson.Options));
        State = state with { Events = state.Events + 1, LastActivity = Turn.Now };
        return Task.FromResult(new EventAccepted(taken.Id, "accepted", Deliver(state.Events, taken)));
    }

    public Task<WaitAnswer> Wait(EventWait wait, long since, OfferedEvent? offer)
    {
        // An execution that is not under way here is being cancelled: nothing is to come of its wait.
        if (State is not { Deleted: false } state || !state.Active.Contains(wait.ExecutionId) || state.Inbox.Has(wait.ExecutionId, wait.Path))
            return Task.FromResult(WaitAnswer.Settled);
        if (state.Inbox.Find(wait.Type, since) is { } early)
        {
            if (offer?.Number != early.Number)
                return Task.FromResult(new WaitAnswer(early.Number));
            State = state with { Inbox = state.Inbox.Without(early) };
            HandOver(wait, early.Number, offer.Event);
        }
        else if (wait.IsOver(Turn.Now))
        {
            Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new WaitOver(wait.Path));
        }
        else if (!state.Inbox.HasRoomFor(wait))
        {
            return Task.FromResult(new WaitAnswer(IsFull: true));
        }
        else
        {
            State = state with { Inbox = state.Inbox.With(wait) };
            SetAlarm();
        }

        return Task.FromResult(WaitAnswer.Settled);
    }

    public Task ReceiveReminder(Reminder due)
    {
        if (State is not { Deleted: false } state)
            return Task.CompletedTask;
        var inbox = state.Inbox with { Alarm = null };
        foreach (var wait in state.Inbox.Waits.Where(wait => wait.IsOver(Turn.Now)))
        {
            Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new WaitOver(wait.Path));
            inbox = inbox.Without(wait);
        }

        State = state with { Inbox = inbox };
        SetAlarm();
        return Task.CompletedTask;
    }

    public Task Receive(EventReturned message)
    {
        if (State is not { Deleted: false })
            return Task.CompletedTask;
        try
        {
            Deliver(message.Number, message.Event);
        }
        catch (DomainException busy) when (busy.Kind is ErrorKind.Conflict or ErrorKind.TooMany)
        {
            // Its sender has an answer already; it stays here like one that came when nobody waited.
            Keep(message.Number, message.Event);
        }

        return Task.CompletedTask;
    }

    public Task<HeartbeatAccepted> Heartbeat(Heartbeat request)
    {
        var state = Alive;
        AgentRules.Check(request);
        var last = state.Heartbeat;
        var beat = new HeartbeatState(
            Turn.Now,
            request.IntervalSeconds ?? last?.IntervalSeconds ?? DefaultHeartbeatSeconds,
            request.State?.ToLowerInvariant(),
            request.Metadata ?? last?.Metadata,
            request.LastResult ?? last?.LastResult);
        State = state with { Heartbeat = beat, LastActivity = Turn.Now };
        return Task.FromResult(new HeartbeatAccepted(Id.Key, "ok", beat.IsHealthy(Turn.Now) ? "healthy" : "unhealthy", Turn.Now));
    }

    public Task<AgentSnapshot> Look()
    {
        var state = Alive;
        return Task.FromResult(new AgentSnapshot(
            state.Id, state.Name, state.Mode, state.Metadata, state.ProgramHash, state.Versions, state.CreatedAt, state.UpdatedAt, state.LastActivity,
            state.ScheduledAt, state.LastEnd, state.Active, state.Waiting, state.Heartbeat,
            state.Mode != ExecutionMode.Persistent || state.Heartbeat?.IsHealthy(Turn.Now) != false, state.Events));
    }

    public Task<bool> Refill(int line, IReadOnlyList<string> executions)
    {
        var isPresent = State?.Line == line;
        foreach (var execution in executions)
        {
            Turn.Unindex(AgentLists.Queue(Id.Key, line), execution);
            if (State is not { Deleted: false } || !isPresent)
                Turn.Send(GrainId.Of<IExecutionGrain>(execution), new CancelExecution());
        }

        if (State is not { } state || !isPresent)
            return Task.FromResult(false);
        State = state with { Queue = [.. state.Queue, .. executions], Overflow = Math.Max(0, state.Overflow - executions.Count), Refilling = false };
        Fill();
        return Task.FromResult(true);
    }

    public Task Receive(ExecutionEnded message)
    {
        if (State is not { } state)
            return Task.CompletedTask;
        state = state with
        {
            Active = [.. state.Active.Where(id => id != message.ExecutionId)],
            Queue = [.. state.Queue.Where(id => id != message.ExecutionId)],
        };
        State = state with
        {
            LastEnd = message.Status,
            LastActivity = Turn.Now,
            Inbox = state.Inbox.Without(message.ExecutionId, isLast: state.Active.Count + state.Waiting == 0),
        };
        Fill();
        ForgetWhenIdle();
        return Task.CompletedTask;
    }

    public Task Receive(StartChild message)
    {
        var parameters = message.Parameters is { } json ? JsonSerializer.Deserialize<JsonElement>(json) : (JsonElement?)null;
        try
        {
            Accept(Alive, new("delegate", parameters, Parent: message.Parent, Id: message.ExecutionId));
        }
        catch (DomainException refusal)
        {
            // The one who delegates waits for an answer.
            Turn.Send(GrainId.Of<IExecutionGrain>(message.Parent.ExecutionId), new ChildEnded(
                message.ExecutionId, message.Parent.Path, null, new(refusal.Code, refusal.Message, null, null)));
        }

        return Task.CompletedTask;
    }

    public Task Receive(CancelChild message)
    {
        Turn.Send(GrainId.Of<IExecutionGrain>(message.ExecutionId), new CancelExecution());
        return Task.CompletedTask;
    }

    /// <summary>Gives an event to whoever waits for it, else starts an execution with it where the agent is made for that; else it is kept. The execution that has it.</summary>
    private string? Deliver(long number, RecentEvent taken)
    {
        var state = State!;
        if (state.Inbox.Taker(EventKey.Of(taken.Type), Turn.Now) is { } wait)
        {
            State = state with { Inbox = state.Inbox.Without(wait) };
            HandOver(wait, number, taken);
            return wait.ExecutionId;
        }

        if (state.Mode is not (ExecutionMode.EventDriven or ExecutionMode.Persistent))
        {
            Keep(number, taken);
            return null;
        }

        // A program that asks for exactly one thing is given the event's payload for it.
        JsonElement? parameters = state.Settings.EventParameter is { } only
            ? JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [only] = taken.Payload }, EngineJson.Options)
            : null;
        return Accept(state, new("event", parameters, taken));
    }

    private void HandOver(EventWait wait, long number, RecentEvent taken) =>
        Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new EventArrived(Id.Key, wait.Path, number, taken));

    /// <summary>Only executions under way can come to want it; without any it is history.</summary>
    private void Keep(long number, RecentEvent taken)
    {
        if (State is { } state && state.Active.Count + state.Waiting > 0)
            State = state with { Inbox = state.Inbox.Keep(new(number, EventKey.Of(taken.Type)), state.Events - AgentLists.KeptEvents) };
    }

    /// <summary>An alarm that is set too early finds nothing and sets itself again, which is cheaper than to move it with each wait.</summary>
    private void SetAlarm()
    {
        if (State!.Inbox.NextDue() is not { } due || State.Inbox.Alarm <= due)
            return;
        Turn.SetReminder(WaitsReminder, due);
        State = State with { Inbox = State.Inbox with { Alarm = due } };
    }

    private void ClaimName(string name)
    {
        try
        {
            Turn.Claim(AgentLists.NameClaim, name);
        }
        catch (ClaimTakenException)
        {
            throw new DomainException(ErrorKind.Conflict, "AGENT_NAME_TAKEN", $"An agent named \"{name}\" exists already.",
                new InvalidDetails("name", "taken", [new("name", "taken", $"An agent named \"{name}\" exists already.")]));
        }
    }

    /// <summary>Makes the execution in this turn's commit: running if there is a place, else in line.</summary>
    private string Accept(AgentState state, Launch launch)
    {
        var admitted = AgentQueue.Admit(state, Turn, launch.Parent is not null);
        var id = launch.Id ?? Turn.NewId().ToString();
        var runs = admitted.Waiting == 0 && admitted.Active.Count < admitted.Settings.Concurrency;
        ExecutionBirth.Create(Turn, admitted, id, launch, runs);
        State = AgentQueue.Add(admitted, Turn, id, runs) with { ScheduledAt = Turn.Now, LastActivity = Turn.Now };
        return id;
    }

    /// <summary>Starts what waits while there are places.</summary>
    private void Fill()
    {
        State = AgentQueue.StartNext(State!, Turn);
        FetchOverflow();
    }

    private void FetchOverflow()
    {
        if (State is not { Overflow: > 0, Refilling: false } state || state.Queue.Count > AgentQueue.LowWater)
            return;
        Turn.StartWork(QueueRefiller.Name, new RefillQueue(Id.Key, state.Line));
        State = state with { Refilling = true };
    }

    private void ForgetWhenIdle()
    {
        if (State is not { Deleted: true, Active.Count: 0, Waiting: 0 })
            return;
        // Once more: what ran may have written before its end reached it.
        Turn.Delete(AgentLists.Memory(Id.Key), key: null);
        Turn.Forget();
    }
}
