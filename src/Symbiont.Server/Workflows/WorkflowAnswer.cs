using System.Text.Json;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>Answer to the workflow call.</summary>
/// <param name="Result">The program's value; null also while it still runs.</param>
/// <param name="ExecutionId">The execution behind it.</param>
/// <param name="Status"><c>completed</c>, or where it stood when the waiting was over (202).</param>
internal sealed record WorkflowAnswer(JsonElement? Result, string ExecutionId, ExecutionStatus Status);
