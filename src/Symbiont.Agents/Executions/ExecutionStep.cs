using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>One action of an execution.</summary>
/// <param name="Index">From 1, in order of beginning; it stays when further steps come.</param>
/// <param name="Path">Journal position, see the full view; not part of the plain answer.</param>
/// <param name="Action">Name, for example <c>http.get</c>.</param>
/// <param name="Line">1-based line of the program.</param>
/// <param name="Status"><c>running</c>, <c>waiting</c>, <c>completed</c>, <c>failed</c>, <c>denied</c>, or <c>interrupted</c>: begun, and the execution ended before it had an outcome.</param>
/// <param name="Decision">What the policies said; null: they were not asked, as of actions that only this execution sees.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="CompletedAt">UTC; null: not ended.</param>
/// <param name="Result">Its value; secrets masked.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
public sealed record ExecutionStep(
    int Index, [property: JsonIgnore] string Path, string Action, int Line, [property: StepStatus] string Status, StepDecision? Decision, int Attempts,
    DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, JsonElement? Result, ExecutionFailure? Error);
