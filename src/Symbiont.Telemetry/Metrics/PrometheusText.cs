using System.Globalization;
using System.Text;

namespace Symbiont.Telemetry;

/// <summary>Writes metrics in the text format of Prometheus, version 0.0.4.</summary>
public static class PrometheusText
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/plain";

    /// <summary>The whole as text, each metric with its help and type.</summary>
    public static string Write(MetricsSnapshot metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var text = new StringBuilder(4096);
        Gauge("symbiont_scheduler_jobs", "Schedules not deleted.", metrics.Scheduler.TotalJobs);
        Gauge("symbiont_scheduler_jobs_active", "Schedules that fire.", metrics.Scheduler.ActiveJobs);
        Gauge("symbiont_scheduler_jobs_paused", "Schedules that are paused.", metrics.Scheduler.PausedJobs);
        Gauge("symbiont_scheduler_jobs_failed", "Schedules whose last run has failed.", metrics.Scheduler.FailedJobs);
        Gauge("symbiont_scheduler_jobs_dead_letter", "Schedules that were given up.", metrics.Scheduler.DeadLetterCount);
        Counter("symbiont_scheduler_runs_total", "Runs of schedules that have ended.", metrics.Scheduler.TotalRuns);
        Counter("symbiont_scheduler_runs_successful_total", "Runs of schedules that have completed.", metrics.Scheduler.SuccessfulRuns);
        Gauge("symbiont_tasks_queued", "Executions that stand in line.", metrics.TaskManager.QueuedTasks);
        Gauge("symbiont_tasks_running", "Executions begun and not ended.", metrics.TaskManager.RunningTasks);
        Counter("symbiont_tasks_completed_total", "Executions that have completed.", metrics.TaskManager.CompletedTasks);
        Counter("symbiont_tasks_failed_total", "Executions that have failed or timed out.", metrics.TaskManager.FailedTasks);
        Gauge("symbiont_workers", "Silos seen within the last hour.", metrics.LoadBalancer.TotalWorkers);
        Gauge("symbiont_workers_active", "Silos alive.", metrics.LoadBalancer.ActiveWorkers);
        Gauge("symbiont_requests_per_second", "Requests of all silos, mean of about the last minute.", metrics.LoadBalancer.RequestsPerSecond);
        Gauge("symbiont_agents", "Agents not deleted.", metrics.Agents.Total);
        Gauge("symbiont_agents_active", "Agents with executions under way.", metrics.Agents.Active);
        Gauge("symbiont_system_cpu_usage_percent", "CPU in use of what the process may use.", metrics.System.CpuUsagePercent);
        Gauge("symbiont_system_memory_usage_bytes", "Working set of the process.", metrics.System.MemoryUsageBytes);
        Gauge("symbiont_system_memory_total_bytes", "Memory that the process may use.", metrics.System.MemoryTotalBytes);
        Gauge("symbiont_system_uptime_seconds", "Age of the process.", metrics.System.UptimeSeconds);
        return text.ToString();

        void Gauge(string name, string help, double value) => Write(name, help, "gauge", value);

        void Counter(string name, string help, double value) => Write(name, help, "counter", value);

        void Write(string name, string help, string type, double value) =>
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n{name} {value}\n");
    }
}
