namespace Symbiont.Scanning.Capabilities;

/// <summary>Capabilities that have no honest reason to stand together.</summary>
/// <param name="Rule">What is broken.</param>
/// <param name="From">One of these: where the data, or the code, comes from.</param>
/// <param name="To">And one of these near it: the act.</param>
/// <param name="Near">Logical lines between the two.</param>
/// <param name="Message">What is said.</param>
internal sealed record Tactic(RuleInfo Rule, CapabilityKind[] From, CapabilityKind[] To, int Near, string Message)
{
    /// <summary>Of each of these groups one has to stand near as well.</summary>
    public CapabilityKind[][] Besides { get; init; } = [];

    /// <summary>One of these takes the finding back where it governs the act. For what has no honest form at all there is none.</summary>
    public CapabilityKind[] Unless { get; init; } = [];

    /// <summary>Whether the act has to stand behind what it comes from.</summary>
    public bool InOrder { get; init; }

    /// <summary>Whether a secret may go to the service that it belongs to, by hosts that are written in the same function.</summary>
    public bool PassesToOwner { get; init; }

    /// <summary>Whether it counts only in what runs when a package is built or installed.</summary>
    public bool AtBuild { get; init; }

    /// <summary>Whether it counts in tests as well, which is where it does its harm.</summary>
    public bool InTests { get; init; }

    /// <summary>Kinds of source whose flow of data is followed, which says it better.</summary>
    public SourceKind[] NotIn { get; init; } = [];
}
