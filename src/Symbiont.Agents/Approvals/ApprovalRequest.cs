namespace Symbiont.Agents;

/// <summary>Something that waits for a decision by people.</summary>
/// <param name="ApprovalId">UUID.</param>
/// <param name="ExecutionId">The execution that waits.</param>
/// <param name="AgentId">Its agent; null: a program given with a workflow call.</param>
/// <param name="AgentName">The agent's name.</param>
/// <param name="Role">Who is asked; null: anybody.</param>
/// <param name="Reason">Why, in the program's words or by the rule that requires it.</param>
/// <param name="Action">The action that is to be approved; <c>request_approval</c>: the program asks of its own accord.</param>
/// <param name="Line">1-based line of the program.</param>
/// <param name="Arguments">What the action was given, at most about 500 characters, secrets masked; null: nothing.</param>
/// <param name="Policy">The policy that requires it; null: the program asks.</param>
/// <param name="RequestedAt">UTC.</param>
/// <param name="ExpiresAt">UTC; null: when the execution ends.</param>
public sealed record ApprovalRequest(
    string ApprovalId, string ExecutionId, string? AgentId, string AgentName, string? Role, string Reason, string Action, int Line, StepArguments? Arguments,
    string? Policy, DateTimeOffset RequestedAt, DateTimeOffset? ExpiresAt);
