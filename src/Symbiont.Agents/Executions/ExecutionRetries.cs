using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Reads what an ended execution was started with, and starts it again.</summary>
internal sealed class ExecutionRetries(IGrainFactory grains, IBodies bodies, IdSource ids, AgentOptions options) : IRetries
{
    public async Task<ExecutionStarted> Retry(string executionId, CallOptions? call = null)
    {
        var state = await grains.GetGrain<IExecutionInside>(executionId).Look();
        if (!state.Ended)
        {
            throw new DomainException(ErrorKind.Conflict, "EXECUTION_NOT_ENDED", $"The execution {executionId} has not ended; only an ended one is repeated.",
                new ExecutionStanding(state.Status));
        }

        var input = await ExecutionInput.Of(state, bodies);
        return state.AgentId is { } agent
            ? await grains.GetGrain<IAgentInside>(agent, call).Launch(new(
                "retry", input.Parameters, input.Event, state.Function, state.Id, Pinned: new(state.Program.Hash, state.Timeout)))
            : await RetryInline(state, input, call);
    }

    private async Task<ExecutionStarted> RetryInline(ExecutionState state, ExecutionInput input, CallOptions? call)
    {
        if (!options.InlinePrograms)
            throw new DomainException(ErrorKind.Forbidden, "INLINE_PROGRAMS_OFF", "Programs as workflow_id are switched off (SYMBIONT_INLINE_PROGRAMS=false).");
        var program = await bodies.GetText(state.Program.Owner, state.Program.Body)
            ?? throw new InvalidOperationException($"The program of execution {state.Id} is gone.");
        return await grains.GetGrain<IExecutionInside>(ids.NewId().ToString(), call).StartInline(
            program, input.Parameters?.GetRawText() ?? "{}", state.Timeout, state.Id);
    }
}
