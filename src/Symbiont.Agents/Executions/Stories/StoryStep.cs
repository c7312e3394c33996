using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>One action of an execution with all that is known of it.</summary>
/// <param name="Index">From 1, in order of beginning; it stays when further steps come.</param>
/// <param name="Text">What happened, in one sentence.</param>
/// <param name="Path">Journal position: <c>7</c>, or <c>7/2/1</c> for the first action of branch 2 of the parallel form at 7.</param>
/// <param name="Action">Name, for example <c>http.get</c>.</param>
/// <param name="Line">1-based line of the program.</param>
/// <param name="Column">1-based.</param>
/// <param name="Source">That line of the program; null: the program is gone with its agent.</param>
/// <param name="Arguments">What it was given; null: nothing, or begun by a server that did not write it down.</param>
/// <param name="Status"><c>running</c>, <c>waiting</c>, <c>completed</c>, <c>failed</c>, <c>denied</c>, or <c>interrupted</c>: begun, and the execution ended before it had an outcome.</param>
/// <param name="Decision">What the policies said.</param>
/// <param name="Approvals">What people had to decide before or by it; empty: nothing.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="AttemptsStartedAt">When each time, UTC.</param>
/// <param name="IdempotencyKey">What an action that reaches outside carries in every attempt; null: it does not reach outside.</param>
/// <param name="Until">When what it waits for is over; null: it does not wait, or without end.</param>
/// <param name="EventType">The type of event that it waits or waited for; null: none.</param>
/// <param name="ChildExecutionId">The execution that it started and waits or waited for; null: none.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="CompletedAt">UTC; null: not ended.</param>
/// <param name="Result">Its value; secrets masked.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
public sealed record StoryStep(
    int Index, string Text, string Path, string Action, int Line, int Column, string? Source, StepArguments? Arguments, [property: StepStatus] string Status, StepDecision? Decision,
    IReadOnlyList<StoryApproval> Approvals, int Attempts, IReadOnlyList<DateTimeOffset> AttemptsStartedAt, string? IdempotencyKey, DateTimeOffset? Until, string? EventType, string? ChildExecutionId,
    DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, JsonElement? Result, ExecutionFailure? Error);
