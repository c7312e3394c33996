namespace Symbiont.Scanning;

/// <summary>One thing that a scan found at one place.</summary>
public sealed record Finding
{
    /// <summary>Name of the rule, for example <c>pipe-to-shell</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters here; lower than the rule's own where the evidence is weak.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Category of the rule.</summary>
    public required string Category { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>File as the scan names it: relative to the scanned folder, <c>/</c> between parts, a member of an archive after <c>!/</c>.</summary>
    public required string File { get; init; }

    /// <summary>Line in <see cref="File"/>, from 1; for what was decoded, the line where the payload begins.</summary>
    public required int Line { get; init; }

    /// <summary>How strong the evidence is.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Why the evidence is weaker than usual, for example <c>quoted by documentation</c>; null: it is not.</summary>
    public string? Weakened { get; init; }

    /// <summary>The text that was found, on one line, control characters made visible, at most 160 characters.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>What had to be undone to see it, outermost first: <c>base64</c>, <c>gzip</c>. Empty: it lies open.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>Identity of the finding across scans; the same when lines above it come or go. Set by the scanner.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Where it begins in the text that it was found in: the file, or a program within it.</summary>
    internal int Offset { get; init; }

    /// <summary>What the fingerprint holds on to: a digest of the lines that the finding stands on.</summary>
    internal string Evidence { get; init; } = "";
}
