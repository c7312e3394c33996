namespace Symbiont.Telemetry;

/// <summary>The silo that answers, and its machine.</summary>
/// <param name="CpuUsagePercent">0 to 100 of what the process may use at most: the quota of its control group, else the machine.</param>
/// <param name="MemoryUsageBytes">Working set of the process.</param>
/// <param name="MemoryTotalBytes">Limit of the control group, else the machine's memory.</param>
/// <param name="UptimeSeconds">Of the process.</param>
/// <param name="CpuUsage">The same as <c>cpu_usage_percent</c> in the form of earlier editions, for example <c>45%</c>.</param>
/// <param name="MemoryUsage">Memory used of the total, likewise.</param>
public sealed record SystemMetrics(
    double CpuUsagePercent, long MemoryUsageBytes, long MemoryTotalBytes, long UptimeSeconds, string CpuUsage, string MemoryUsage);
