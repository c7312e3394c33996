using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>A row of the agent's memory in the exact encoding; null: removed.</summary>
internal sealed record MemoryWrite(string Key, string? Value);

/// <summary>A line of the audit record.</summary>
[Schema("audit")]
internal sealed record AuditEntry(string ExecutionId, string? AgentId, string Agent, string Path, string Action, string Effect, string? Policy, string? Message, DateTimeOffset At);

/// <summary>A delegated execution to be started.</summary>
internal sealed record ChildStart(string AgentId, string ExecutionId, string? Parameters, ParentExecution Parent, RecentEvent? Asked = null);
