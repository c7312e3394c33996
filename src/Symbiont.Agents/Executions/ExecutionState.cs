using System.Text.Json.Serialization;
using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What an execution grain remembers; what it did stands in its journal.</summary>
[Schema("execution")]
internal sealed record ExecutionState(
    string Id, string? AgentId, string AgentName, ProgramRef Program, ExecutionStatus Status, string Trigger, DateTimeOffset CreatedAt)
{
    /// <summary>Name of the body that holds a large input or result.</summary>
    public const string InputBody = "input";

    public const string ResultBody = "result";

    /// <summary>Up to this many bytes an input or result stands in the state itself.</summary>
    public const int MaxInline = 4 * 1024;

    public string? Function { get; init; }

    public string? RetryOf { get; init; }

    public ParentExecution? Parent { get; init; }

    /// <summary>Who has it run, and is told of its end; null: nobody.</summary>
    public RunOrigin? Origin { get; init; }

    /// <summary>Policies that its program must have.</summary>
    public IReadOnlyList<string>? PolicyIds { get; init; }

    /// <summary>A program given with the call and run once: no memory, no secrets, no processes, no files.</summary>
    public bool Confined { get; init; }

    /// <summary>It had to wait for a place among its agent's executions.</summary>
    public bool StoodInLine { get; init; }

    /// <summary>The work item that runs it; null: nobody works on it.</summary>
    public Guid? Work { get; init; }

    /// <summary>The work item that parked it, while nothing has been done since: who has that run in memory can go on with it.</summary>
    public Guid? ParkedBy { get; init; }

    /// <summary>What its child processes have between SIGTERM and SIGKILL, where whoever ended it has said so.</summary>
    public TimeSpan? StopGrace { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Time for the whole execution, waiting included; null: no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The reminder for the time-out is set.</summary>
    public bool TimeoutArmed { get; init; }

    /// <summary>What arrived from outside while it ran or waited; a worker that has not seen all of it may not park.</summary>
    public int Signals { get; init; }

    /// <summary>Delegated executions not known to have ended.</summary>
    public IReadOnlyList<ChildExecution> Children { get; init; } = [];

    /// <summary>How many events its agent had received when it accepted this execution: later ones are early, not old.</summary>
    public long EventsSeen { get; init; }

    /// <summary>Actions that wait for events; an event for any other is sent back.</summary>
    public IReadOnlyList<OpenWait> Waits { get; init; } = [];

    /// <summary>Approvals that nobody has decided yet.</summary>
    public IReadOnlyList<PendingApproval> Approvals { get; init; } = [];

    public int StepCount { get; init; }

    /// <summary>Interpreter steps up to the last commit.</summary>
    public long InterpreterSteps { get; init; }

    /// <summary>The input as JSON, where it is small.</summary>
    public string? Input { get; init; }

    /// <summary>The result in the exact encoding, where it is small; sealed if it holds a secret.</summary>
    public string? Result { get; init; }

    public bool ResultSealed { get; init; }

    public ExecutionFailure? Error { get; init; }

    [JsonIgnore]
    public bool Ended => Status is ExecutionStatus.Completed or ExecutionStatus.Failed or ExecutionStatus.Cancelled or ExecutionStatus.TimedOut;

    /// <summary>Null also where it would lie beyond all dates.</summary>
    [JsonIgnore]
    public DateTimeOffset? TimeoutAt => StartedAt is { } started && Timeout is { } timeout && timeout < DateTimeOffset.MaxValue - started ? started + timeout : null;

    public HistoryEntry ToHistory() => new(
        Id, Status, CreatedAt, StartedAt, CompletedAt,
        CompletedAt is { } end ? (long)(end - (StartedAt ?? end)).TotalMilliseconds : null,
        Trigger, Error?.Message, StepCount, AgentId);
}
