using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>Whether the server is well.</summary>
/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="Error">What is wrong; null: nothing.</param>
/// <param name="Uptime">Since this process started.</param>
/// <param name="Timestamp">UTC.</param>
/// <param name="Version">The product's version.</param>
/// <param name="Scheduler">Schedules and their runs; null: the store that knows them does not answer.</param>
public sealed record SystemHealth(string Status, string? Error, TimeSpan Uptime, DateTimeOffset Timestamp, string Version, SchedulerMetrics? Scheduler);
