namespace Symbiont.Agents.Running;

/// <summary>What a running execution uses, as last measured.</summary>
internal sealed class RunUsage
{
    /// <summary>Bytes: of its child processes where it has any, else of the interpreter's values.</summary>
    public long MemoryBytes { get; set; }

    /// <summary>Percent of one core.</summary>
    public double CpuPercent { get; set; }

    /// <summary>A child process of it; null: it has none now.</summary>
    public int? ProcessId { get; set; }
}
