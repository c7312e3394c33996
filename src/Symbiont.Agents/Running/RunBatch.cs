namespace Symbiont.Agents.Running;

/// <summary>What a worker has to commit: journal lines and the effects of the transactional actions among them.</summary>
internal sealed record RunBatch
{
    public IReadOnlyList<JournalRow> Rows { get; init; } = [];

    /// <summary>Memory rows written; value null: removed.</summary>
    public IReadOnlyList<MemoryWrite> Memory { get; init; } = [];

    public IReadOnlyList<DomainEvent> Events { get; init; } = [];

    public IReadOnlyList<AuditEntry> Audit { get; init; } = [];

    public IReadOnlyList<ChildStart> Children { get; init; } = [];

    public IReadOnlyList<OutgoingMessage> Messages { get; init; } = [];

    /// <summary>Waits for events that have begun, or that their agent knows of by now.</summary>
    public IReadOnlyList<OpenWait> Waits { get; init; } = [];

    /// <summary>Approvals that are asked for.</summary>
    public IReadOnlyList<NewApproval> Approvals { get; init; } = [];

    /// <summary>Actions taken so far.</summary>
    public int StepCount { get; init; }

    /// <summary>Interpreter steps taken so far.</summary>
    public long InterpreterSteps { get; init; }
}
