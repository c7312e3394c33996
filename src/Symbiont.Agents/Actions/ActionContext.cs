using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Checking;
using NetworkPolicy = Symbiont.Outbound.NetworkPolicy;

namespace Symbiont.Agents.Actions;

/// <summary>What an action may know and touch of the execution that asks for it.</summary>
internal sealed class ActionContext(ExecutionState execution, AgentAttributes attributes, NetworkPolicy network, PendingRun pending, IdSource ids)
{
    public ExecutionState Execution => execution;

    public AgentAttributes Attributes => attributes;

    public NetworkPolicy Network => network;

    /// <summary>What goes into the next commit.</summary>
    public PendingRun Pending => pending;

    public IdSource Ids => ids;

    /// <summary>The engine's time when the action began.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>From 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>The same in every attempt of this action: execution and journal position.</summary>
    public string IdempotencyKey => $"{execution.Id}:{Path}";

    public required string Path { get; init; }

    public required RunMemory Memory { get; init; }

    /// <summary>Where actions note what they use.</summary>
    public required RunUsage Usage { get; init; }

    /// <summary>Secrets that the execution has read, to be hidden in whatever leaves it.</summary>
    public required SecretLedger Secrets { get; init; }
}
