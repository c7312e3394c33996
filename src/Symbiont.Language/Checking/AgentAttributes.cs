using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>
/// How an agent runs: its <c>with</c> attributes and the properties written directly in the agent, read into values. A wrong
/// value counts as missing here and is an error of <see cref="Checker"/>. Limits are null where the program sets none.
/// </summary>
public sealed record AgentAttributes
{
    /// <summary>How long an execution may take.</summary>
    public TimeSpan? Timeout { get; internal init; }

    /// <summary>Whether memory survives an execution.</summary>
    public AgentMemory Memory { get; internal init; }

    /// <summary>What isolates child processes; null where the program leaves it to the host.</summary>
    public Sandbox? Sandbox { get; internal init; }

    /// <summary>Memory of child processes, in MiB.</summary>
    public long? MaxMemoryMb { get; internal init; }

    /// <summary>Processors of child processes; may be a fraction.</summary>
    public double? MaxCpuCores { get; internal init; }

    /// <summary>Steps of an execution.</summary>
    public long? MaxSteps { get; internal init; }

    /// <summary>Tokens a model may use in an execution.</summary>
    public long? MaxTokens { get; internal init; }

    /// <summary>Where network actions may go.</summary>
    public NetworkPolicy NetworkPolicy { get; internal init; } = NetworkPolicy.AllowAll;

    /// <summary>How many executions may run at once: by default 1 with persistent memory, else 10.</summary>
    public long Concurrency { get; internal init; }

    /// <summary>What happens to one execution more.</summary>
    public OnBusy OnBusy { get; internal init; }

    /// <summary>Reads an agent's attributes.</summary>
    public static AgentAttributes Of(AgentDeclaration agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        return AttributeReader.Read(agent, new DiagnosticList());
    }
}
