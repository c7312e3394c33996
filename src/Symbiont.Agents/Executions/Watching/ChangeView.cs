using System.Globalization;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Shows an execution's rows as changes, one after another; of actions only those under way are remembered.</summary>
internal sealed class ChangeView(string executionId, SecretLedger secrets)
{
    private readonly ExecutionView view = new(secrets);
    private readonly Dictionary<string, (int Index, JournalRow Head)> underWay = [];
    private int steps;

    public ExecutionChange Of(ChangeRow row) => new(
        IdOf(row.Position),
        row.Step is null ? ExecutionChange.Status : ExecutionChange.Step,
        row.Step is { } step ? Of(step) : new ExecutionStatusChange(executionId, row.Status!.Status, row.Status.At));

    /// <summary>The last one.</summary>
    public ExecutionChange Of(ExecutionState ended, string? result) => new(ExecutionChange.LastId, ExecutionChange.End, new ExecutionEnd(
        ended.Id, ended.Status, view.Result(result, ended.ResultSealed), view.Shown(ended.Error), ended.CompletedAt!.Value, ended.ToHistory().ExecutionTimeMs ?? 0));

    private ExecutionStep Of(JournalRow row)
    {
        view.Learn(row);
        var (index, head) = underWay.TryGetValue(row.Path, out var begun) ? begun : (++steps, row);
        head = head.Followed(row) with { Attempt = Math.Max(head.Attempt, row.Attempt) };
        if (row.IsOutcome)
            underWay.Remove(row.Path);
        else
            underWay[row.Path] = (index, head);
        return view.Step(index, head, row.IsOutcome ? row : null, head.Attempt, isOver: false);
    }

    private static string IdOf(FeedPosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.Version}.{position.Index}");
}
