using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Where and how an agent runs.</summary>
/// <param name="ExecutionMode">The mode.</param>
/// <param name="ProcessId">The child process's id where there is one, else the owning silo's; null at rest.</param>
/// <param name="Uptime">Of the current execution, <c>HH:MM:SS</c> or <c>d.HH:MM:SS</c>; at rest <c>00:00:00</c>.</param>
/// <param name="HealthStatus"><c>healthy</c> or <c>unhealthy</c>.</param>
public sealed record AgentExecutionContext(
    ExecutionMode ExecutionMode, int? ProcessId, [property: RegularExpression(@"^(\d+\.)?\d\d:\d\d:\d\d$")] string Uptime,
    [property: AllowedValues("healthy", "unhealthy")] string HealthStatus);
