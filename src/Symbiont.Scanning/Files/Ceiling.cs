namespace Symbiont.Scanning.Files;

/// <summary>The most that findings in a file weigh of which little, or nothing, is run.</summary>
/// <param name="Severity">The most.</param>
/// <param name="Spared">From here on they keep their own; null: none does.</param>
/// <param name="Reason">Named in the finding.</param>
internal sealed record Ceiling(Severity Severity, Severity? Spared, string Reason)
{
    /// <summary>Of the strings of a program or of a picture.</summary>
    public static readonly Ceiling OfProgram = new(Severity.Medium, null, "named in a binary file");

    /// <summary>Of the strings of byte code, and of what nobody knows.</summary>
    public static readonly Ceiling OfUnknown = new(Severity.Medium, Severity.Critical, "named in a binary file");

    /// <summary>Of the files that a source map carries for debuggers to show.</summary>
    public static readonly Ceiling OfMap = new(Severity.Medium, Severity.Critical, "carried by a source map, which nothing runs");

    /// <summary>The finding, lowered if it has to be.</summary>
    public Finding Of(Finding finding) => finding.Severity <= Severity || finding.Severity >= Spared
        ? finding
        : finding with { Severity = Severity, Confidence = Confidence.Low, Weakened = Reason };
}
