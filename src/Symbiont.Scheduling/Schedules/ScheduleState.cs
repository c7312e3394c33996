using System.Text.Json.Serialization;
using Symbiont.Engine;
using Symbiont.Scheduling.Backlogs;
using Symbiont.Scheduling.Definitions;

namespace Symbiont.Scheduling;

/// <summary>What a schedule grain remembers.</summary>
/// <param name="Id">Its id (UUID).</param>
/// <param name="Definition">What it is.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">Last change by somebody, UTC.</param>
/// <param name="Handled">Every occurrence up to here is decided; it never goes back.</param>
[Schema("schedule")]
internal sealed record ScheduleState(string Id, ScheduleDefinition Definition, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset Handled)
{
    public ScheduleStatus Status { get; init; } = ScheduleStatus.Active;

    /// <summary>The next occurrence to be decided; null: there is none any more.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>Declared by a block of the agent's program.</summary>
    public bool OfProgram { get; init; }

    public string? Note { get; init; }

    /// <summary>Occurrences and triggers that <c>max_runs</c> counts.</summary>
    public long Used { get; init; }

    /// <summary>A one-shot has had its occurrence.</summary>
    public bool HasShot { get; init; }

    /// <summary>Runs ever started.</summary>
    public long Runs { get; init; }

    /// <summary>When the last of them was started.</summary>
    public DateTimeOffset? LastRun { get; init; }

    /// <summary>Occurrences passed over.</summary>
    public long Skipped { get; init; }

    public Backlog Backlog { get; init; } = Backlog.Empty;

    public IReadOnlyList<OccurrenceRun> UnderWay { get; init; } = [];

    public IReadOnlyList<DeadOccurrence> Dead { get; init; } = [];

    /// <summary>The last occurrence that ended has failed for good.</summary>
    public bool IsLastDead { get; init; }

    /// <summary>Deliveries ever told of; the last ones stand in a list of their own.</summary>
    public long Deliveries { get; init; }

    /// <summary>How its runs have ended, counted.</summary>
    public ScheduleTally Ends { get; init; } = ScheduleTally.Zero;

    /// <summary>What the counts of the cluster know of this schedule.</summary>
    public ScheduleTally Told { get; init; } = ScheduleTally.Zero;

    /// <summary>A reminder is set to tell them more.</summary>
    public bool TellsSoon { get; init; }

    /// <summary>What the reminder for what is due next is set to; null: it is not set.</summary>
    public DateTimeOffset? Alarm { get; init; }

    /// <summary>Occurrences that may still be run; null: any number.</summary>
    [JsonIgnore]
    public long? RunsLeft => (Definition.OneShot, Definition.MaxRuns) switch
    {
        (true, _) when HasShot => 0,
        (true, { } most) => Math.Clamp(most - Used, 0, 1),
        (true, null) => 1,
        (false, { } most) => Math.Max(0, most - Used),
        _ => null,
    };

    [JsonIgnore]
    public bool IsOver => Status is ScheduleStatus.Completed or ScheduleStatus.DeadLetter;

    [JsonIgnore]
    public DateTimeOffset? NextShown => Status == ScheduleStatus.Active ? Next : null;

    public ScheduleItem ToItem() => new(Id, Definition.Name, Definition.Cron, Definition.Zone, Status, Status == ScheduleStatus.Active, NextShown, Runs);

    public ScheduleDetail ToDetail() => new(
        Id, Definition.Name, Definition.Cron, Definition.Zone, Status, Status == ScheduleStatus.Active, Definition.OneShot, NextShown, LastRun, Runs, Ends.Failed,
        CreatedAt, UpdatedAt);

    public ScheduleTally ToTally() => Ends with
    {
        Total = 1,
        Active = Status == ScheduleStatus.Active ? 1 : 0,
        Paused = Status == ScheduleStatus.Paused ? 1 : 0,
        DeadLetter = Status == ScheduleStatus.DeadLetter ? 1 : 0,
        ActiveRuns = Runs - Ends.Runs,
    };
}
