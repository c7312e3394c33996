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
    /// <summary>The whole, once every secret in it is known.</summary>
    public ExecutionDetail Of(ExecutionState state, IReadOnlyList<(ExecutionStep Step, IReadOnlyList<JournalRow> Rows)> steps, string? input, string? result)
    {
        var entry = state.ToHistory();
        return new(
            state.Id, state.AgentId, state.Status, state.Trigger,
            input is null ? null : Masked(JsonSerializer.Deserialize<ExecutionInput>(input, EngineJson.Options)!.Parameters?.GetRawText()),
            Result(result, state.ResultSealed), Shown(state.Error),
            state.StartedAt, state.CompletedAt, entry.ExecutionTimeMs, state.RetryOf, [.. steps.Select(step => step.Step)]);
    }

    /// <summary>Takes note of every secret that the execution has read: what came before it is masked too.</summary>
    public void LearnAll(IReadOnlyList<JournalRow> rows)
    {
        foreach (var row in rows)
            Learn(row);
    }

    /// <summary>Takes note of a secret that the execution has read here.</summary>
    public void Learn(JournalRow row)
    {
        if (row is { Action: VaultAction.Name, Value: not null } && Decode(row) is StringValue secret)
            secrets.Add(secret.Text);
    }

    /// <summary>A result as it may be shown.</summary>
    public JsonElement? Result(string? stored, bool isSealed) => stored is null ? null : Masked(ValueJson.Write(Decode(stored, isSealed)));

    /// <summary>JSON as it may be shown.</summary>
    public JsonElement? Masked(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(secrets.MaskJson(json));

    /// <summary>Text as it may be shown.</summary>
    public string? MaskedText(string? text) => text is null ? null : secrets.Mask(text);

    /// <summary>An error as it may be shown.</summary>
    public ExecutionFailure? Shown(ExecutionFailure? error) => error is null ? null : error with { Message = secrets.Mask(error.Message) };

    /// <summary>One action.</summary>
    /// <param name="index">From 1.</param>
    /// <param name="head">The line that says what it is, and where it stands.</param>
    /// <param name="end">The line with its outcome; null: none yet.</param>
    /// <param name="attempts">How often it was begun.</param>
    /// <param name="isOver">The execution has ended.</param>
    public ExecutionStep Step(int index, JournalRow head, JournalRow? end, int attempts, bool isOver) => new(
        index, head.Path, head.Action!, head.Line, Status(isOver, head, end), end?.Decision ?? head.Decision, attempts, head.At, end?.At,
        end?.Value is null ? null : Result(end.Value, end.Sealed), Shown(At(head.Line, end?.Error)));

    /// <summary>
    /// Every action with its lines, in order of its first line. Not in program order: branches that run side by side have none between them, and a step
    /// would change its place whenever another branch went on.
    /// </summary>
    public IReadOnlyList<(ExecutionStep Step, IReadOnlyList<JournalRow> Rows)> Steps(ExecutionState state, IReadOnlyList<JournalRow> rows)
    {
        var steps = new List<(ExecutionStep, IReadOnlyList<JournalRow>)>();
        foreach (var own in rows.GroupBy(row => row.Path))
        {
            // A line that does not say what it is no worker has written; the rest is to be seen all the same.
            if (own.FirstOrDefault(row => row.Action is not null) is not { } first)
                continue;
            var head = own.Aggregate(first, (head, row) => head.Followed(row));
            var end = own.LastOrDefault(row => row.IsOutcome);
            steps.Add((Step(steps.Count + 1, head, end, own.Max(row => row.Attempt), state.Ended), [.. own]));
        }

        return steps;
    }

    /// <summary>What people or the clock decided does not know where the program asked.</summary>
    private static ExecutionFailure? At(int line, ExecutionFailure? error) => error is { Line: null } ? error with { Line = line } : error;

    private static string Status(bool isOver, JournalRow head, JournalRow? end) => end switch
    {
        { Kind: JournalKind.Denied } => "denied",
        { Error: not null } => "failed",
        not null => "completed",
        null when isOver => "interrupted",
        null when head.Waits => "waiting",
        null => "running",
    };

    private Value Decode(JournalRow row) => Decode(row.Value!, row.Sealed);

    private Value Decode(string stored, bool isSealed) => ValueCodec.Decode(Encoding.UTF8.GetBytes(secrets.FromStore(stored, isSealed)));
}
