using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One agent: what runs and what stands in line. The executions themselves are grains of their own; events and messages stand beside this file.</summary>
internal sealed partial class AgentGrain(ProgramBlocks blocks) : Grain<AgentState>, IAgentGrain, IAgentInside, IReceive<ExecutionEnded>, IReceive<StartChild>, IReceive<CancelChild>
{
    private const int DefaultHeartbeatSeconds = 60;

    private AgentState Alive => State is { Deleted: false } alive
        ? alive
        : throw new NotFoundException("AGENT_NOT_FOUND", $"There is no agent {Id.Key}.");

    public Task<AgentCreated> Create(CreateAgent request)
    {
        if (State is not null)
            throw new DomainException(ErrorKind.Conflict, "AGENT_EXISTS", $"The agent {Id.Key} exists already.");
        AgentRules.Check(request.Name, request.Dsl, request.ExecutionMode, request.Metadata, isNew: true);
        var program = ProgramCheck.Of(request.Dsl!, request.Name!, blocks);
        ClaimName(request.Name!);
        Turn.PutBody(ProgramRef.BodyOf(program.Hash), program.Text);
        Turn.Index(AgentLists.Agents, Id.Key, request.Name);
        State = new(
            Id.Key, request.Name!, AgentRules.Mode(request.ExecutionMode) ?? program.Mode, AgentRules.Metadata(request.Metadata), program.Hash,
            program.Settings, [new(1, Turn.Now)], Turn.Now, Turn.Now, Turn.Now)
        {
            Blocks = blocks.Commit(Turn, Id.Key, program.Program, []),
        };
        Count();
        Turn.Append(Feeds.Events, DomainEvent.Of(State, "created", Turn.Now));
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
            var program = ProgramCheck.Of(request.Dsl, state.Name, blocks);
            Turn.PutBody(ProgramRef.BodyOf(program.Hash), program.Text);
            state = state with
            {
                ProgramHash = program.Hash,
                Settings = program.Settings,
                Blocks = blocks.Commit(Turn, Id.Key, program.Program, state.Blocks),
                Mode = AgentRules.Later(state.Mode, program.Mode),
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
        Turn.Append(Feeds.Events, DomainEvent.Of(State, "updated", Turn.Now));
        Fill();
        return Task.FromResult(new AgentAnswer(Id.Key, "updated"));
    }

    public Task<AgentAnswer> Delete()
    {
        var state = Alive;
        Turn.Release(AgentLists.NameClaim, state.Name);
        Turn.Unindex(AgentLists.Agents, Id.Key);
        blocks.Commit(Turn, Id.Key, null, state.Blocks);
        Turn.Delete(AgentLists.Memory(Id.Key), key: null);
        foreach (var execution in state.Active.Concat(state.Queue))
            Turn.Send(GrainId.Of<IExecutionGrain>(execution), new CancelExecution());
        foreach (var mail in state.Inbox.Mails)
            Settle(mail.MessageId, MessageStatus.Failed);
        Turn.Append(Feeds.Events, DomainEvent.Of(state, "deleted", Turn.Now));
        State = state with { Deleted = true, Blocks = [], Inbox = EventInbox.Empty };
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
        Count();
        return Task.FromResult(new AgentAnswer(Id.Key, "terminated"));
    }

    public Task<ExecutionStarted> Execute(StartExecution request)
    {
        _ = Alive;
        return Launch(new(request.Trigger, AgentRules.Parameters(request.Parameters)));
    }

    public Task<ExecutionStarted> Launch(Launch launch) => Task.FromResult(new ExecutionStarted(Accept(Alive, launch)));

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
        return Task.FromResult(new HeartbeatAccepted(Id.Key, "ok", IsHealthy(State) ? "healthy" : "unhealthy", Turn.Now));
    }

    public Task<AgentSnapshot> Look()
    {
        var state = Alive;
        return Task.FromResult(new AgentSnapshot(
            state.Id, state.Name, state.Mode, state.Metadata, state.ProgramHash, state.Versions, state.CreatedAt, state.UpdatedAt, state.LastActivity,
            state.ScheduledAt, state.LastEnd, state.Active, state.Waiting, state.Heartbeat,
            IsHealthy(state), state.Events, state.Log));
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
        // Whoever ended while it stood in line may say so twice.
        var isKnown = state.Active.Contains(message.ExecutionId) || state.Queue.Contains(message.ExecutionId);
        state = state with
        {
            Active = [.. state.Active.Where(id => id != message.ExecutionId)],
            Queue = [.. state.Queue.Where(id => id != message.ExecutionId)],
        };
        State = state with
        {
            LastEnd = message.Status,
            Ends = isKnown ? state.Ends.Ended(message.Status) : state.Ends,
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
            Accept(Alive, message.Asked is { } asked
                ? new("ask", Parameters(Alive, asked), asked, Parent: message.Parent, Id: message.ExecutionId)
                : new("delegate", parameters, Parent: message.Parent, Id: message.ExecutionId));
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

    /// <summary>Heartbeats are watched of persistent agents only, and from the first one on.</summary>
    private bool IsHealthy(AgentState state) => state.Mode != ExecutionMode.Persistent || state.Heartbeat?.IsHealthy(Turn.Now) != false;

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
        Count();
        return id;
    }

    /// <summary>Starts what waits while there are places.</summary>
    private void Fill()
    {
        State = AgentQueue.StartNext(State!, Turn);
        FetchOverflow();
        Count();
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
        {
            Count();
            return;
        }

        TellTally();
        // Once more: what ran may have written before its end reached it.
        Turn.Delete(AgentLists.Memory(Id.Key), key: null);
        Turn.Forget();
    }
}
