using System.Text.Json.Serialization;
using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>
/// One line of an execution's journal. An action that is done within the engine is one <see cref="JournalKind.Done"/>
/// line; one that reaches outside is a <see cref="JournalKind.Begin"/> line, durable before it starts, and an
/// <see cref="JournalKind.End"/> line.
/// </summary>
/// <param name="Kind">What the line says.</param>
/// <param name="Path">Journal position of the action.</param>
/// <param name="At">UTC.</param>
[Schema("journal")]
internal sealed record JournalRow(JournalKind Kind, string Path, DateTimeOffset At)
{
    /// <summary>Name of the action; on begin and done lines.</summary>
    public string? Action { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>Digest of the arguments, by which replay knows the call again.</summary>
    public string? Arguments { get; init; }

    /// <summary>The arguments as people may see them, written by <see cref="GivenArguments"/>; on an action's first line. Replay does not look at them.</summary>
    public string? Given { get; init; }

    /// <summary>From 1; a begin line for each attempt.</summary>
    public int Attempt { get; init; }

    /// <summary>What the policies said.</summary>
    public StepDecision? Decision { get; init; }

    /// <summary>When a sleeping action is over.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The delegated execution that this action waits for.</summary>
    public string? Child { get; init; }

    /// <summary>The type of event that this action waits for.</summary>
    public string? Event { get; init; }

    /// <summary>The approvals that the action waits for; none: it waits for none.</summary>
    public IReadOnlyList<AskedApproval>? Approvals { get; init; }

    /// <summary>What somebody said to one of them.</summary>
    public ApprovalAnswer? Answer { get; init; }

    /// <summary>The line was written by the execution's own turn when what the action waited for had come, not by a worker.</summary>
    public bool Arrived { get; init; }

    /// <summary>The result in the exact encoding; sealed in base64 when <see cref="Sealed"/>.</summary>
    public string? Value { get; init; }

    /// <summary>The value holds a secret and is encrypted.</summary>
    public bool Sealed { get; init; }

    /// <summary>Why the action failed; null: it has not.</summary>
    public ExecutionFailure? Error { get; init; }

    /// <summary>The line says what became of the action.</summary>
    [JsonIgnore]
    public bool IsOutcome => Kind is JournalKind.End or JournalKind.Done or JournalKind.Denied;

    /// <summary>On an action's first lines: it waits for something to come or to be over.</summary>
    [JsonIgnore]
    public bool Waits => Until is not null || Child is not null || Event is not null || Approvals is not null;

    /// <summary>An action's first line, and where the action stands when this one has followed: what was approved and is begun does not wait for approval any more.</summary>
    public JournalRow Followed(JournalRow next) => next.Kind == JournalKind.Begin && Kind == JournalKind.Asked ? next with { At = At, Given = Given } : this;
}
