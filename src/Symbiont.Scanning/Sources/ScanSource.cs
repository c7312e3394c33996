namespace Symbiont.Scanning;

/// <summary>One text under scan: a file, a member of an archive, or what was decoded out of either.</summary>
public sealed class ScanSource
{
    /// <summary>Makes a source of a text.</summary>
    /// <param name="name">File as findings name it; its extension helps to tell the kind.</param>
    /// <param name="text">The content.</param>
    public ScanSource(string name, string text)
        : this(name, SourceKinds.Of(name, text), Normalization.TextNormalizer.Normalize(text), [], 0)
    {
    }

    internal ScanSource(string name, SourceKind kind, ScannedText text, IReadOnlyList<string> layers, int firstLine)
    {
        Name = name;
        Kind = kind;
        Text = text;
        Layers = layers;
        this.PayloadLine = firstLine;
    }

    /// <summary>File as findings name it: relative, <c>/</c> between parts, a member of an archive after <c>!/</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, by name and content.</summary>
    public SourceKind Kind { get; }

    /// <summary>The content, as written and in plain form.</summary>
    public ScannedText Text { get; }

    /// <summary>What was undone to get here, outermost first; empty for a file that lies open.</summary>
    public IReadOnlyList<string> Layers { get; }

    /// <summary>Line of the file where the payload begins that this was decoded from; 0: this is the file itself.</summary>
    internal int PayloadLine { get; }

    /// <summary>Line to report for an offset in <see cref="ScannedText.Raw"/>.</summary>
    /// <param name="rawOffset">0 … length of the raw text.</param>
    public int LineAt(int rawOffset) => PayloadLine > 0 ? PayloadLine : Text.LineAt(rawOffset);

    /// <summary>A finding at a place of this source.</summary>
    /// <param name="rule">The rule that was broken.</param>
    /// <param name="rawOffset">Where, in <see cref="ScannedText.Raw"/>.</param>
    /// <param name="length">How much of it; shown as the excerpt.</param>
    /// <param name="message">What was found, if the rule's description does not say it best.</param>
    /// <param name="confidence">How strong the evidence is.</param>
    /// <param name="severity">If it is not the rule's own.</param>
    /// <param name="weakened">Why the evidence is weaker than usual.</param>
    public Finding Report(RuleInfo rule, int rawOffset, int length, string? message = null, Confidence confidence = Confidence.High,
        Severity? severity = null, string? weakened = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new()
        {
            Rule = rule.Name,
            Category = rule.Category,
            Severity = severity ?? rule.Severity,
            Confidence = confidence,
            Message = message ?? rule.Description,
            Weakened = weakened,
            File = Name,
            Line = LineAt(rawOffset),
            Excerpt = Excerpts.Of(Text.Raw.AsSpan(rawOffset, Math.Min(length, Text.Raw.Length - rawOffset))),
            Layers = Layers,
        };
    }
}
