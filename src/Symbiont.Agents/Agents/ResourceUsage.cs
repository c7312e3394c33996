namespace Symbiont.Agents;

/// <summary>Measured use of an agent's executions: of their child processes where they have any, else the interpreter's own accounting.</summary>
/// <param name="MemoryUsage">Bytes.</param>
/// <param name="CpuUsage">Percent of one core.</param>
/// <param name="ActiveTasks">Executions not ended.</param>
public sealed record ResourceUsage(long MemoryUsage, double CpuUsage, int ActiveTasks)
{
    /// <summary>Bytes; an older name of <c>memory_usage</c>, with the same value.</summary>
    public long MemoryBytes => MemoryUsage;

    /// <summary>Percent of one core; an older name of <c>cpu_usage</c>, with the same value.</summary>
    public double CpuPercent => CpuUsage;
}
