namespace Symbiont.Agents;

/// <summary>Measured use of an agent's executions: of their child processes where they have any, else the interpreter's own accounting.</summary>
/// <param name="MemoryUsage">Bytes.</param>
/// <param name="CpuUsage">Percent of one core.</param>
/// <param name="ActiveTasks">Executions not ended.</param>
public sealed record ResourceUsage(long MemoryUsage, double CpuUsage, int ActiveTasks)
{
    /// <summary>Older name of <see cref="MemoryUsage"/>.</summary>
    public long MemoryBytes => MemoryUsage;

    /// <summary>Older name of <see cref="CpuUsage"/>.</summary>
    public double CpuPercent => CpuUsage;
}
