namespace Symbiont.Agents.Running;

/// <summary>What has happened and is not committed yet; taken as a whole by the next commit.</summary>
internal sealed class PendingRun
{
    private readonly List<JournalRow> rows = [];
    private readonly List<MemoryWrite> memory = [];
    private readonly List<EmittedEvent> events = [];
    private readonly List<AuditEntry> audit = [];
    private readonly List<ChildStart> children = [];
    private readonly List<OpenWait> waits = [];
    private readonly List<OutgoingMessage> messages = [];

    public bool IsEmpty => rows.Count == 0 && audit.Count == 0;

    public void Add(JournalRow row) => rows.Add(row);

    public void Add(MemoryWrite write) => memory.Add(write);

    public void Add(EmittedEvent emitted) => events.Add(emitted);

    public void Add(AuditEntry entry) => audit.Add(entry);

    public void Add(ChildStart child) => children.Add(child);

    public void Add(OpenWait wait) => waits.Add(wait);

    public void Add(OutgoingMessage message) => messages.Add(message);

    public RunBatch Take(int stepCount)
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
            StepCount = stepCount,
        };
        rows.Clear();
        memory.Clear();
        events.Clear();
        audit.Clear();
        children.Clear();
        waits.Clear();
        messages.Clear();
        return batch;
    }
}
