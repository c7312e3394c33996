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
        var head = rows.Aggregate(first, (head, row) => head.Followed(row));
        DateTimeOffset[] attempts = [.. rows.Where(row => row.Kind == JournalKind.Begin).Select(row => row.At)];
        if (attempts.Length == 0)
            attempts = [first.At];
        var given = Given(first.Given);
        StoryApproval[] approvals = [.. (first.Approvals ?? []).Select(asked => Approval(asked, step, rows))];
        return new(
            step.Index, view.MaskedText(StepText.Of(step, given, attempts[^1], new(head.Until, head.Event, head.Child, approvals)))!, step.Path, step.Action, step.Line, first.Column,
            Source(step.Line), given, step.Status, step.Decision, approvals, step.Attempts, attempts, Key(step), head.Until, view.MaskedText(head.Event), head.Child,
            step.StartedAt, step.CompletedAt, step.Result, step.Error);
    }

    private StoryApproval Approval(AskedApproval asked, ExecutionStep step, IReadOnlyList<JournalRow> rows)
    {
        if (rows.FirstOrDefault(row => row.Answer?.Id == asked.Id) is { Answer: { } answer } row)
            return new(asked.Id, asked.Role, answer.Approved ? "approved" : "rejected", view.MaskedText(answer.By), view.MaskedText(answer.Comment), row.At);
        return new(asked.Id, asked.Role, step.Status == "waiting" ? "pending" : "withdrawn", null, null, null);
    }

    /// <summary>Masked once more: a secret that it holds may have been read later.</summary>
    private StepArguments? Given(string? written) => view.Masked(written) is { } given ? StepArguments.Of(given) : null;

    private string? Key(ExecutionStep step) =>
        step.Status != "denied" && catalog.Find(step.Action)?.Kind == ActionKind.External ? $"{execution.Id}:{step.Path}" : null;

    private string? Source(int line) => lines is not null && line >= 1 && line <= lines.Length
        ? ExecutionFailure.Short(view.MaskedText(lines[line - 1].Trim())!, MaxSource)
        : null;
}
