using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>How a workflow call ended.</summary>
/// <param name="Result">The program's value.</param>
/// <param name="ExecutionId">The execution behind it.</param>
/// <param name="Status"><c>completed</c>, or where it stood when the waiting was over first.</param>
public sealed record WorkflowOutcome(JsonElement? Result, string ExecutionId, ExecutionStatus Status);
