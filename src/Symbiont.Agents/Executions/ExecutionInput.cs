using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What the program is given.</summary>
internal sealed record ExecutionInput(JsonElement? Parameters, RecentEvent? Event)
{
    /// <summary>What this execution was given.</summary>
    public static async Task<ExecutionInput> Of(ExecutionState state, IBodies bodies)
    {
        var json = state.Input ?? await bodies.GetText(GrainId.Of<IExecutionGrain>(state.Id), ExecutionState.InputBody)
            ?? throw new InvalidOperationException($"The input of execution {state.Id} is gone.");
        return JsonSerializer.Deserialize<ExecutionInput>(json, EngineJson.Options)!;
    }
}
