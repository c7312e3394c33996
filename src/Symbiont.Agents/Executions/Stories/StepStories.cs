using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>Tells the steps of one execution.</summary>
internal sealed class StepStories(ExecutionState execution, ExecutionView view, ActionCatalog catalog, string? program)
{
    private const int MaxSource = 200;

    private readonly string[]? lines = program?.Split('\n');

    public StoryStep Of(ExecutionStep step, IReadOnlyList<JournalRow> rows)
    {
        var first = rows.First(row => row.Action is not null);
        DateTimeOffset[] attempts = [.. rows.Where(row => row.Kind == JournalKind.Begin).Select(row => row.At)];
        if (attempts.Length == 0)
            attempts = [first.At];
        var given = Given(first.Given);
        return new(
            step.Index, view.MaskedText(StepText.Of(step, given, attempts[^1], first.Until, first.Event, first.Child))!, step.Path, step.Action, step.Line, first.Column,
            Source(step.Line), given, step.Status, step.Decision, step.Attempts, attempts, Key(step), first.Until, view.MaskedText(first.Event), first.Child,
            step.StartedAt, step.CompletedAt, step.Result, step.Error);
    }

    /// <summary>Masked once more: a secret that it holds may have been read later.</summary>
    private StepArguments? Given(string? written) => view.Masked(written) is { } given ? StepArguments.Of(given) : null;

    private string? Key(ExecutionStep step) =>
        step.Status != "denied" && catalog.Find(step.Action)?.Kind == ActionKind.External ? $"{execution.Id}:{step.Path}" : null;

    private string? Source(int line) => lines is not null && line >= 1 && line <= lines.Length
        ? ExecutionFailure.Short(view.MaskedText(lines[line - 1].Trim())!, MaxSource)
        : null;
}
