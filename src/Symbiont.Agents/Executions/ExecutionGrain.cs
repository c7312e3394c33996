using System.Text;
using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One execution. Start, wake, cancel, time-out and end are turns, so one of them wins and it ends once.</summary>
internal sealed partial class ExecutionGrain(ExecutionSignals signals, ParkedRuns parked, AgentOptions options)
    : Grain<ExecutionState>, IExecutionGrain, IExecutionInside, IRemindable, IReceive<StartQueued>, IReceive<CancelExecution>, IReceive<ChildEnded>,
        IReceive<EventArrived>, IReceive<WaitOver>
{
    private const string WakeReminder = "wake";
    private const string TimeoutReminder = "timeout";
    private const string ApprovalReminder = "approvals";

    private ExecutionState Known => State ?? throw new NotFoundException("EXECUTION_NOT_FOUND", $"There is no execution {Id.Key}.");

    public Task<ExecutionState> Look() => Task.FromResult(Known);

    public Task<ExecutionStarted> StartInline(string program, string parameters, TimeSpan? timeout, string? retryOf = null)
    {
        var check = ProgramCheck.Of(program, "", ProgramBlocks.None, "workflow_id");
        Turn.PutBody(ProgramRef.BodyOf(check.Hash), check.Text);
        var state = new ExecutionState(Id.Key, null, "inline", ProgramRef.In(Id, check.Hash), ExecutionStatus.Queued, retryOf is null ? "workflow" : "retry", Turn.Now)
        {
            RetryOf = retryOf,
            Confined = true,
            Timeout = check.Settings.Timeout ?? timeout,
        };
        State = ExecutionBirth.Create(Turn, state, new(JsonSerializer.Deserialize<JsonElement>(parameters), null), runs: true);
        Turn.Send(Tallies.PartOf(Id.Key), new TallyChanged(TaskTally.Zero with { Running = 1 }));
        return Task.FromResult(new ExecutionStarted(Id.Key));
    }

    public Task<ExecutionAnswer> Cancel()
    {
        var state = Known;
        if (state.Ended)
        {
            throw new DomainException(ErrorKind.Conflict, "EXECUTION_ENDED", $"The execution {Id.Key} has ended already.",
                new ExecutionStanding(state.Status));
        }

        EndAs(RunEnds.Cancelled());
        return Task.FromResult(new ExecutionAnswer(Id.Key, ExecutionStatus.Cancelled));
    }

    public Task Record(RunBatch batch)
    {
        Commit(batch);
        TellFollowers();
        return Task.CompletedTask;
    }

    public Task<bool> Park(RunBatch batch, DateTimeOffset? until, int signalsSeen)
    {
        Commit(batch);
        var state = Known;
        if (state.Signals != signalsSeen)
        {
            TellFollowers();
            return Task.FromResult(false);
        }

        if (until is { } wake)
            Turn.SetReminder(WakeReminder, wake);
        Turn.EndWork(state.Work!.Value);
        State = state with { Status = ExecutionStatus.Waiting, Work = null, ParkedBy = state.Work };
        Show(ExecutionStatus.Waiting);
        return Task.FromResult(true);
    }

    public Task End(RunBatch batch, RunEnd end)
    {
        Commit(batch);
        EndAs(end);
        return Task.CompletedTask;
    }

    public Task Forget()
    {
        if (State is not { Ended: true } state)
            return Task.CompletedTask;
        Turn.Unindex(AgentLists.Executions, Id.Key);
        if (state.AgentId is { } agent)
            Turn.Unindex(AgentLists.ExecutionsOf(agent), Id.Key);
        if (state.Origin is { } origin)
            Turn.Unindex(origin.List, Id.Key);
        Turn.Forget();
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        if (State is not { Ended: false })
            return Task.CompletedTask;
        switch (due.Name)
        {
            case TimeoutReminder:
                EndAs(RunEnds.TimedOut(State));
                break;
            case ApprovalReminder:
                Expire();
                break;
            default:
                Wake();
                break;
        }

        return Task.CompletedTask;
    }

    public Task Receive(StartQueued message)
    {
        if (State is { Status: ExecutionStatus.Queued } queued)
        {
            State = ExecutionBirth.Start(Turn, queued);
            if (State.Origin is { } origin)
                Turn.Index(origin.List, Id.Key, RunEntry.Of(State, origin));
            Show(ExecutionStatus.Running);
        }
        else if (State is { Ended: true, AgentId: { } agent } ended)
        {
            // It ended while it stood in line, perhaps before its agent took it as running: say so again.
            Turn.Send(GrainId.Of<IAgentGrain>(agent), new ExecutionEnded(Id.Key, ended.Status));
        }

        return Task.CompletedTask;
    }

    public Task Receive(CancelExecution message)
    {
        if (State is not { Ended: false } state)
            return Task.CompletedTask;
        State = state with { StopGrace = message.GraceSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null };
        EndAs(RunEnds.Cancelled());
        return Task.CompletedTask;
    }

    /// <summary>Writes a new status down for those who follow; the end they learn from the state.</summary>
    private void Show(ExecutionStatus status)
    {
        Turn.Append(StatusRow.Feed, new StatusRow(status, Turn.Now));
        Turn.Append(Feeds.Events, DomainEvent.Of(Known with { Status = status }, Turn.Now));
        TellFollowers();
    }

    private void TellFollowers()
    {
        var id = Id.Key;
        Turn.OnCommitted(() => signals.Changed(id));
    }

    private void Commit(RunBatch batch)
    {
        var state = Known;
        foreach (var row in batch.Rows)
            Turn.Append(Journal.Feed, row);
        foreach (var write in batch.Memory)
        {
            if (write.Value is { } value)
                Turn.PutJson(AgentLists.Memory(state.AgentId!), write.Key, Encoding.UTF8.GetBytes(value));
            else
                Turn.Delete(AgentLists.Memory(state.AgentId!), write.Key);
        }

        foreach (var emitted in batch.Events)
            Turn.Append(Feeds.Events, emitted);
        foreach (var entry in batch.Audit)
            Turn.Append(Feeds.Audit, entry);
        foreach (var child in batch.Children)
            Turn.Send(GrainId.Of<IAgentGrain>(child.AgentId), new StartChild(child.ExecutionId, child.Parameters, child.Parent, child.Asked));
        foreach (var sent in batch.Messages)
            Turn.Send(GrainId.Of<IAgentGrain>(sent.AgentId), sent.Message);
        if (batch.Children.Count > 0)
            state = state with { Children = [.. state.Children, .. batch.Children.Select(child => new ChildExecution(child.ExecutionId, child.AgentId))] };
        if (batch.Waits.Count + state.Waits.Count > 0)
            state = state with { Waits = OpenWait.Merge(state.Waits, batch) };
        State = state with { StepCount = Math.Max(state.StepCount, batch.StepCount), InterpreterSteps = Math.Max(state.InterpreterSteps, batch.InterpreterSteps), ParkedBy = null };
        if (batch.Approvals.Count > 0)
            Ask(batch.Approvals);
        ArmTimeout();
    }

    /// <summary>The worker watches the time while it works; the reminder is for when nobody does.</summary>
    private void ArmTimeout()
    {
        if (State is not { TimeoutArmed: false, TimeoutAt: { } at } state)
            return;
        Turn.SetReminder(TimeoutReminder, at);
        State = state with { TimeoutArmed = true };
    }

    private void EndAs(RunEnd end)
    {
        var state = Known;
        if (state.Ended)
            return;
        var ended = state with { Status = end.Status, CompletedAt = Turn.Now, Work = null, Error = end.Error, ResultSealed = end.ResultSealed, Children = [], Waits = [], Approvals = [] };
        if (end.Result is { Length: > ExecutionState.MaxInline } large)
            Turn.PutBody(ExecutionState.ResultBody, Encoding.UTF8.GetBytes(large));
        else
            ended = ended with { Result = end.Result };
        State = ended;

        if (state.Work is { } work)
            Turn.EndWork(work);
        if (state.Status == ExecutionStatus.Waiting)
            Turn.CancelReminder(WakeReminder);
        if (state.TimeoutArmed)
            Turn.CancelReminder(TimeoutReminder);
        Withdraw(state.Approvals);
        if (state.Approvals.Any(approval => approval.Until is not null))
            Turn.CancelReminder(ApprovalReminder);
        // By way of their agents, behind the message that starts them: a child that is not born yet is cancelled all the same.
        foreach (var child in state.Children)
            Turn.Send(GrainId.Of<IAgentGrain>(child.AgentId), new CancelChild(child.ExecutionId));
        Tell(ended, end);
    }

    private void Tell(ExecutionState ended, RunEnd end)
    {
        Turn.Index(AgentLists.Executions, Id.Key, ended.ToHistory());
        Turn.Append(Feeds.Events, DomainEvent.Of(ended, Turn.Now));
        ExecutionBirth.List(Turn, ended);
        if (ended.Origin is { } origin)
            Turn.Send(origin.Owner, RunEnded.Of(ended, end.AsksForMore));
        if (ended.AgentId is { } agent)
        {
            Turn.Send(GrainId.Of<IAgentGrain>(agent), new ExecutionEnded(Id.Key, end.Status));
        }
        else
        {
            Turn.Send(Tallies.PartOf(Id.Key), new TallyChanged((TaskTally.Zero with { Running = -1 }).Ended(end.Status)));
        }

        if (ended.Parent is { } parent)
        {
            Turn.Send(GrainId.Of<IExecutionGrain>(parent.ExecutionId), new ChildEnded(
                Id.Key, parent.Path, end.ForParent, end.Error));
        }

        var id = Id.Key;
        Turn.OnCommitted(() =>
        {
            signals.Ended(id);
            parked.Drop(id);
        });
        TellFollowers();
    }
}
