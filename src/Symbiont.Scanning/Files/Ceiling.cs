namespace Symbiont.Scanning.Files;

/// <summary>The most that findings in the strings of a binary file weigh.</summary>
/// <param name="Severity">The most.</param>
/// <param name="Spared">From here on they keep their own; null: none does.</param>
internal sealed record Ceiling(Severity Severity, Severity? Spared)
{
    /// <summary>The finding, lowered if it has to be.</summary>
    public Finding Of(Finding finding) => finding.Severity <= Severity || finding.Severity >= Spared
        ? finding
        : finding with { Severity = Severity, Confidence = Confidence.Low, Weakened = "named in a binary file" };
}
