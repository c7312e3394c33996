namespace Symbiont.Telemetry;

/// <summary>The cluster's metrics at one time.</summary>
/// <param name="Timestamp">UTC.</param>
/// <param name="Scheduler">Schedules and their runs.</param>
/// <param name="TaskManager">Executions.</param>
/// <param name="LoadBalancer">Silos and the requests that they answer.</param>
/// <param name="System">The silo that answers.</param>
/// <param name="Agents">Agents.</param>
public sealed record MetricsSnapshot(
    DateTimeOffset Timestamp, SchedulerMetrics Scheduler, TaskManagerMetrics TaskManager, LoadBalancerMetrics LoadBalancer, SystemMetrics System, AgentMetrics Agents);
