using System.Text.Json;
using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>Says to those who decide what they are asked for.</summary>
internal static class ApprovalRequests
{
    /// <param name="state">The execution.</param>
    /// <param name="approval">The approval.</param>
    /// <param name="asked">The action's line that asks for it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="secrets">Hides what the execution has read.</param>
    public static ApprovalRequest Of(ExecutionState state, AskedApproval approval, JournalRow asked, string reason, SecretLedger secrets) => new(
        approval.Id, state.Id, state.AgentId, state.AgentName, approval.Role, secrets.Mask(reason), asked.Action!, asked.Line,
        asked.Given is { } given ? StepArguments.Of(JsonSerializer.Deserialize<JsonElement>(given)) : null,
        asked.Kind == JournalKind.Asked ? asked.Decision!.Policy : null, asked.At, asked.Until);
}
