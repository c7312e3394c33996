using System.Text;
using System.Text.Json;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Values;

namespace Symbiont.Agents;

/// <summary>Shows an execution and its steps to people: plain JSON, with every secret that it has read hidden.</summary>
internal sealed class ExecutionView(SecretLedger secrets)
{
    public ExecutionDetail Of(ExecutionState state, IReadOnlyList<JournalRow> rows, string? input, string? result)
    {
        foreach (var read in rows.Where(row => row is { Action: VaultAction.Name, Value: not null }))
        {
            if (Decode(read) is StringValue secret)
                secrets.Add(secret.Text);
        }

        var entry = state.ToHistory();
        return new(
            state.Id, state.AgentId, state.Status, state.Trigger,
            input is null ? null : Masked(JsonSerializer.Deserialize<ExecutionInput>(input, EngineJson.Options)!.Parameters?.GetRawText()),
            result is null ? null : Masked(ValueJson.Write(Decode(result, state.ResultSealed))),
            state.Error is { } error ? error with { Message = secrets.Mask(error.Message) } : null,
            state.StartedAt, state.CompletedAt, entry.ExecutionTimeMs, state.RetryOf, Steps(state, rows));
    }

    private List<ExecutionStep> Steps(ExecutionState state, IReadOnlyList<JournalRow> rows)
    {
        var steps = new List<ExecutionStep>();
        foreach (var own in rows.GroupBy(row => row.Path))
        {
            // A line that does not say what it is no worker has written; the rest is to be seen all the same.
            if (own.FirstOrDefault(row => row.Action is not null) is not { } head)
                continue;
            var end = own.LastOrDefault(row => row.Kind != JournalKind.Begin);
            steps.Add(new(
                steps.Count + 1, own.Key, head.Action!, head.Line, Status(state, head, end), head.Decision, own.Max(row => row.Attempt), head.At, end?.At,
                end?.Value is null ? null : Masked(ValueJson.Write(Decode(end))),
                end?.Error is { } error ? error with { Message = secrets.Mask(error.Message) } : null));
        }

        return steps;
    }

    private static string Status(ExecutionState state, JournalRow head, JournalRow? end) => end switch
    {
        { Kind: JournalKind.Denied } => "denied",
        { Error: not null } => "failed",
        not null => "completed",
        null when state.Ended => "interrupted",
        null when head.Until is not null || head.Child is not null => "waiting",
        null => "running",
    };

    private Value Decode(JournalRow row) => Decode(row.Value!, row.Sealed);

    private Value Decode(string stored, bool isSealed) => ValueCodec.Decode(Encoding.UTF8.GetBytes(secrets.FromStore(stored, isSealed)));

    private JsonElement? Masked(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(secrets.MaskJson(json));
}
