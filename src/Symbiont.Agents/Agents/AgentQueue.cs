using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>The line of executions before an agent: who runs, who waits, who is turned away.</summary>
internal static class AgentQueue
{
    /// <summary>Below this many in the state, the head of the overflow is fetched.</summary>
    public const int LowWater = 16;

    private const int MaxInState = 64;
    private const int MaxWaiting = 10_000;

    /// <summary>Whether one more is let in, by the program's <c>on_busy</c>.</summary>
    public static AgentState Admit(AgentState state, Turn turn, bool isChild)
    {
        if (state.Waiting == 0 && state.Active.Count < state.Settings.Concurrency)
            return state;
        switch (state.Settings.OnBusy)
        {
            // A delegated execution has been promised to its parent already; it waits like under "queue".
            case "reject" when !isChild:
                throw new DomainException(ErrorKind.Conflict, "AGENT_BUSY", $"The agent \"{state.Name}\" runs {state.Active.Count} executions and takes no more (on_busy = reject).");
            case "replace":
                foreach (var execution in state.Active.Concat(state.Queue))
                    turn.Send(GrainId.Of<IExecutionGrain>(execution), new CancelExecution());
                // They leave the line at once, so that it never grows beyond the state.
                state = state with { Queue = [] };
                break;
            default:
                break;
        }

        return state.Waiting < MaxWaiting
            ? state
            : throw new DomainException(ErrorKind.TooMany, "QUEUE_FULL", $"{MaxWaiting} executions of the agent \"{state.Name}\" wait already.") { RetryAfterSeconds = 5 };
    }

    public static AgentState Add(AgentState state, Turn turn, string execution, bool runs)
    {
        if (runs)
            return state with { Active = [.. state.Active, execution] };
        if (state.Overflow == 0 && state.Queue.Count < MaxInState)
            return state with { Queue = [.. state.Queue, execution] };
        turn.Index(AgentLists.Queue(state.Id, state.Line), execution, true);
        return state with { Overflow = state.Overflow + 1 };
    }

    /// <summary>Nobody waits any more; of an overflow somebody has to tell those in it.</summary>
    public static AgentState Clear(AgentState state, Turn turn)
    {
        if (state.Overflow == 0)
            return state with { Queue = [] };
        turn.StartWork(QueueRefiller.Name, new RefillQueue(state.Id, state.Line));
        return state with { Queue = [], Overflow = 0, Line = state.Line + 1, Refilling = false };
    }

    /// <summary>Gives free places to the head of the line.</summary>
    public static AgentState StartNext(AgentState state, Turn turn)
    {
        var free = Math.Min(state.Settings.Concurrency - state.Active.Count, state.Queue.Count);
        if (free <= 0 || state.Deleted)
            return state;
        foreach (var execution in state.Queue.Take(free))
            turn.Send(GrainId.Of<IExecutionGrain>(execution), new StartQueued());
        return state with { Active = [.. state.Active, .. state.Queue.Take(free)], Queue = [.. state.Queue.Skip(free)] };
    }
}
