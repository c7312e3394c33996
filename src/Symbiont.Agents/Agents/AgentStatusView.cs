using System.Globalization;
using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>Derives the status of the reference from what the grains know.</summary>
internal static class AgentStatusView
{
    public static AgentStatus Of(
        AgentSnapshot agent, IReadOnlyList<ExecutionState> active, RunningExecutions running, IReadOnlyList<RecentEvent> events, DateTimeOffset now)
    {
        var current = active.FirstOrDefault(execution => execution.Status == ExecutionStatus.Running) ?? active.FirstOrDefault(execution => !execution.Ended);
        var usages = active.Select(execution => running.Find(execution.Id)).OfType<RunUsage>().ToList();
        return new(
            agent.Id,
            State(agent, current),
            agent.LastActivity,
            agent.ScheduledAt,
            new(usages.Sum(usage => usage.MemoryBytes), Math.Round(usages.Sum(usage => usage.CpuPercent), 1), active.Count(execution => !execution.Ended) + agent.Waiting),
            new(agent.Mode, ProcessId(usages), Uptime(current, now), agent.Healthy ? "healthy" : "unhealthy"),
            agent.Heartbeat?.Metadata ?? (agent.Metadata.EnumerateObject().Any() ? agent.Metadata : null),
            agent.Heartbeat?.LastResult,
            events.Count > 0 ? events : null,
            agent.Heartbeat?.State);
    }

    private static string State(AgentSnapshot agent, ExecutionState? current)
    {
        if (current?.Status == ExecutionStatus.Running)
            return "running";
        if (current is not null || agent.Waiting > 0)
            return "waiting";
        if (!agent.Healthy)
            return "failed";
        return agent.Mode != ExecutionMode.Ephemeral ? "ready" : agent.LastEnd switch
        {
            ExecutionStatus.Completed => "completed",
            ExecutionStatus.Failed or ExecutionStatus.TimedOut => "failed",
            ExecutionStatus.Cancelled => "terminated",
            _ => "ready",
        };
    }

    private static int? ProcessId(List<RunUsage> usages) =>
        usages.Count == 0 ? null : usages.Select(usage => usage.ProcessId).FirstOrDefault(id => id is not null) ?? Environment.ProcessId;

    private static string Uptime(ExecutionState? current, DateTimeOffset now)
    {
        var up = current?.StartedAt is { } started && now > started ? now - started : TimeSpan.Zero;
        return up.ToString(up.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
    }
}
