using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To the agent: an execution has ended.</summary>
[Schema("execution-ended")]
internal sealed record ExecutionEnded(string ExecutionId, ExecutionStatus Status);

/// <summary>To an execution in line: its place is free.</summary>
[Schema("start-queued")]
internal sealed record StartQueued;

/// <summary>To an execution: end as cancelled, giving child processes this long; null: as long as ever.</summary>
[Schema("cancel-execution")]
internal sealed record CancelExecution(int? GraceSeconds = null);

/// <summary>To the delegating execution: the one started at <paramref name="Path"/> has ended.</summary>
[Schema("child-ended")]
internal sealed record ChildEnded(string ChildId, string Path, string? Result, ExecutionFailure? Error);

/// <summary>To an agent: start the execution that another one delegates, or that is to answer what it is asked.</summary>
[Schema("start-child")]
internal sealed record StartChild(string ExecutionId, string? Parameters, ParentExecution Parent, RecentEvent? Asked = null);

/// <summary>To the agent of a delegated execution: cancel it.</summary>
[Schema("cancel-child")]
internal sealed record CancelChild(string ExecutionId);

/// <summary>Work item: run an execution.</summary>
[Schema("run-execution")]
internal sealed record RunExecution(string ExecutionId);

/// <summary>Work item: fetch the head of an agent's overflow.</summary>
[Schema("refill-queue")]
internal sealed record RefillQueue(string AgentId, int Line = 0);
