namespace Symbiont.Agents.Running;

/// <summary>What has happened and is not committed yet; taken as a whole by the next commit.</summary>
internal sealed class PendingRun
{
    private const int ManyRows = 256;
    private const int ManyBytes = 1024 * 1024;

    private readonly List<JournalRow> rows = [];
    private readonly List<MemoryWrite> memory = [];
    private readonly List<DomainEvent> events = [];
    private readonly List<AuditEntry> audit = [];
    private readonly List<ChildStart> children = [];
    private readonly List<OpenWait> waits = [];
    private readonly List<OutgoingMessage> messages = [];
    private readonly List<NewApproval> approvals = [];
    private long bytes;

    public bool IsEmpty => rows.Count == 0 && audit.Count == 0;

    /// <summary>A program that does nothing outside would else gather all its life for one commit.</summary>
    public bool IsLarge => rows.Count >= ManyRows || bytes >= ManyBytes;

    public void Add(JournalRow row)
    {
        rows.Add(row);
        bytes += (row.Value?.Length ?? 0) + (row.Given?.Length ?? 0);
    }

    public void Add(MemoryWrite write)
    {
        memory.Add(write);
        bytes += write.Value?.Length ?? 0;
    }

    public void Add(DomainEvent emitted) => events.Add(emitted);

    public void Add(AuditEntry entry) => audit.Add(entry);

    public void Add(ChildStart child) => children.Add(child);

    public void Add(OpenWait wait) => waits.Add(wait);

    public void Add(OutgoingMessage message) => messages.Add(message);

    public void Add(NewApproval approval) => approvals.Add(approval);

    public RunBatch Take(int stepCount, long interpreterSteps)
    {
        var batch = new RunBatch
        {
            Rows = [.. rows],
            Memory = [.. memory],
            Events = [.. events],
            Audit = [.. audit],
            Children = [.. children],
            Waits = [.. waits],
            Messages = [.. messages],
            Approvals = [.. approvals],
            StepCount = stepCount,
            InterpreterSteps = interpreterSteps,
        };
        rows.Clear();
        memory.Clear();
        events.Clear();
        audit.Clear();
        children.Clear();
        waits.Clear();
        messages.Clear();
        approvals.Clear();
        bytes = 0;
        return batch;
    }
}
