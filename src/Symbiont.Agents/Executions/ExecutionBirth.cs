using System.Text;
using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Makes an execution within the turn that accepts it: grain, input, list entries, and its first work item if it runs at once.</summary>
internal static class ExecutionBirth
{
    public static void Create(Turn turn, AgentState agent, string id, Launch launch, bool runs)
    {
        var state = Create(turn, StateOf(turn, agent, id, launch), new(launch.Parameters, launch.Event), runs);
        List(turn, state);
    }

    /// <summary>One that its agent refuses, where nobody waits for the refusal: it has failed before it began.</summary>
    public static void CreateFailed(Turn turn, AgentState agent, string id, Launch launch, ExecutionFailure refusal)
    {
        var state = StateOf(turn, agent, id, launch) with { Status = ExecutionStatus.Failed, CompletedAt = turn.Now, Error = refusal };
        state = Put(turn, state, new(launch.Parameters, launch.Event));
        List(turn, state);
        if (state.Origin is { } origin)
            turn.Send(origin.Owner, RunEnded.Of(state, asksForMore: false));
    }

    /// <summary>For the execution's own turn too, where it has no agent.</summary>
    public static ExecutionState Create(Turn turn, ExecutionState state, ExecutionInput input, bool runs) =>
        Put(turn, runs ? Start(turn, state) : state with { StoodInLine = true }, input);

    /// <summary>From queued to running: time counts from here.</summary>
    public static ExecutionState Start(Turn turn, ExecutionState state) => state with
    {
        Status = ExecutionStatus.Running,
        StartedAt = turn.Now,
        Work = turn.StartWork(ExecutionWorker.Name, new RunExecution(state.Id), near: Near(state)),
    };

    /// <summary>
    /// Runs of schedules come in bursts, and each end writes the agent's row: where one silo runs all of an agent, its ends share a commit instead of
    /// waiting for one another. Callers' executions come from any silo and go to any.
    /// </summary>
    private static GrainId? Near(ExecutionState state) => state is { Origin: not null, AgentId: { } agent } ? GrainId.Of<IAgentGrain>(agent) : null;

    /// <summary>Enters it in the lists of those whose it is.</summary>
    public static void List(Turn turn, ExecutionState state)
    {
        if (state.AgentId is { } agent)
            turn.Index(AgentLists.ExecutionsOf(agent), state.Id, state.ToHistory());
        if (state.Origin is { } origin)
            turn.Index(origin.List, state.Id, RunEntry.Of(state, origin));
    }

    private static ExecutionState StateOf(Turn turn, AgentState agent, string id, Launch launch) => new(
        id, agent.Id, agent.Name, ProgramRef.In(turn.Grain, launch.Pinned?.Hash ?? agent.ProgramHash), ExecutionStatus.Queued, launch.Trigger, turn.Now)
    {
        Function = launch.Function,
        RetryOf = launch.RetryOf,
        Parent = launch.Parent,
        Origin = launch.Origin,
        PolicyIds = launch.PolicyIds is { Count: > 0 } required ? required : null,
        Timeout = launch.Pinned is { } pinned ? pinned.Timeout : agent.Settings.Timeout,
        EventsSeen = agent.Events,
    };

    private static ExecutionState Put(Turn turn, ExecutionState state, ExecutionInput input)
    {
        var grain = GrainId.Of<IExecutionGrain>(state.Id);
        var json = JsonSerializer.SerializeToUtf8Bytes(input, EngineJson.Options);
        if (json.Length <= ExecutionState.MaxInline)
            state = state with { Input = Encoding.UTF8.GetString(json) };
        else
            turn.PutBody(ExecutionState.InputBody, json, grain);
        if (grain != turn.Grain)
            turn.Create(grain, state);
        turn.Index(AgentLists.Executions, state.Id, state.ToHistory());
        turn.Append(Feeds.Events, DomainEvent.Of(state, turn.Now));
        return state;
    }
}
