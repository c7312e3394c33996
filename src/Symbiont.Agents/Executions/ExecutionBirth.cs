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
        var program = ProgramRef.In(turn.Grain, launch.Pinned?.Hash ?? agent.ProgramHash);
        var state = new ExecutionState(id, agent.Id, agent.Name, program, ExecutionStatus.Queued, launch.Trigger, turn.Now)
        {
            Function = launch.Function,
            RetryOf = launch.RetryOf,
            Parent = launch.Parent,
            Timeout = launch.Pinned is { } pinned ? pinned.Timeout : agent.Settings.Timeout,
            EventsSeen = agent.Events,
        };
        Create(turn, state, new(launch.Parameters, launch.Event), runs);
        turn.Index(AgentLists.ExecutionsOf(agent.Id), id, state.ToHistory());
    }

    /// <summary>For the execution's own turn too, where it has no agent.</summary>
    public static ExecutionState Create(Turn turn, ExecutionState state, ExecutionInput input, bool runs)
    {
        var grain = GrainId.Of<IExecutionGrain>(state.Id);
        var json = JsonSerializer.SerializeToUtf8Bytes(input, EngineJson.Options);
        if (json.Length <= ExecutionState.MaxInline)
            state = state with { Input = Encoding.UTF8.GetString(json) };
        else
            turn.PutBody(ExecutionState.InputBody, json, grain);
        state = runs ? Start(turn, state) : state with { StoodInLine = true };
        if (grain != turn.Grain)
            turn.Create(grain, state);
        turn.Index(AgentLists.Executions, state.Id, state.ToHistory());
        turn.Append(Feeds.Events, DomainEvent.Of(state, turn.Now));
        return state;
    }

    /// <summary>From queued to running: time counts from here.</summary>
    public static ExecutionState Start(Turn turn, ExecutionState state) => state with
    {
        Status = ExecutionStatus.Running,
        StartedAt = turn.Now,
        Work = turn.StartWork(ExecutionWorker.Name, new RunExecution(state.Id)),
    };
}
