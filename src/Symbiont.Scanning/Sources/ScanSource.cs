using Symbiont.Scanning.Contexts;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning;

/// <summary>One text under scan: a file, a member of an archive, or what was decoded out of either.</summary>
public sealed class ScanSource
{
    private Reading? reading;
    private SettingReader? settings;
    private (Range Lines, string? Digest) evidence;

    /// <summary>Makes a source of a text.</summary>
    /// <param name="name">File as findings name it; its extension helps to tell the kind.</param>
    /// <param name="text">The content.</param>
    public ScanSource(string name, string text)
        : this(name, SourceKinds.Of(name, text), Normalization.TextNormalizer.Normalize(text), [], 0)
    {
    }

    internal ScanSource(string name, SourceKind kind, ScannedText text, IReadOnlyList<string> layers, int payloadLine)
    {
        Name = name;
        Kind = kind;
        Text = text;
        Layers = layers;
        PayloadLine = payloadLine;
        IsForPeople = Roles.IsForPeople(name) && !Roles.IsForAgents(name);
    }

    /// <summary>File as findings name it: relative, <c>/</c> between parts, a member of an archive after <c>!/</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, by name and content.</summary>
    public SourceKind Kind { get; }

    /// <summary>The content, as written and in plain form.</summary>
    public ScannedText Text { get; }

    /// <summary>What was undone to get here, outermost first; empty for a file that lies open.</summary>
    public IReadOnlyList<string> Layers { get; }

    /// <summary>Lines of the file before this piece of it; 0: it begins here.</summary>
    internal int LinesBefore { get; init; }

    /// <summary>Line of the file where the payload begins that this was decoded from; 0: this is the file itself.</summary>
    internal int PayloadLine { get; }

    /// <summary>Whether it is documentation that people read, and no agent is told to follow.</summary>
    internal bool IsForPeople { get; private set; }

    /// <summary>Whether it is the source of a printed page.</summary>
    internal bool IsTypeset => Name.EndsWith(".tex", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".typ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a test, or data of one.</summary>
    internal bool IsTest => Roles.IsTest(Name);

    /// <summary>Whether the content was hidden by encoding; an archive hides nothing.</summary>
    internal bool IsDisguised => PayloadLine > 0;

    /// <summary>Logical lines and what the shell makes of them; read once for all tables of rules.</summary>
    internal Reading Reading => reading ??= new(this);

    /// <summary>What a place of the content is shown for.</summary>
    internal SettingReader Settings => settings ??= new(this);

    /// <summary>Says what the folder around it is. In a skill the agent reads every page but those that are known to be for people; elsewhere, prose is for people.</summary>
    internal ScanSource InFolder(bool isSkill)
    {
        if (Roles.IsForAgents(Name) || Kind is not (SourceKind.Markdown or SourceKind.Text or SourceKind.Markup))
            return this;
        IsForPeople = !isSkill || Roles.IsForPeopleByName(Name);
        return this;
    }

    /// <summary>Line to report for an offset in <see cref="ScannedText.Raw"/>.</summary>
    /// <param name="rawOffset">0 … length of the raw text.</param>
    public int LineAt(int rawOffset) => PayloadLine > 0 ? PayloadLine : LinesBefore + Text.LineAt(rawOffset);

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
        // What is read and goes nowhere has not been given away.
        if ((severity ?? rule.Severity) > Severity.Medium && weakened is null && !IsDisguised && (rule.Category == Categories.Credentials || rule.Name == "code-credential-read") && Kind is SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript
            or SourceKind.CSharp or SourceKind.OtherCode && !Settings.CarriesOut)
            (severity, confidence, weakened) = (Severity.Medium, Confidence.Medium, "read, and given to nobody");
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
            Offset = rawOffset,
            Evidence = EvidenceAt(rawOffset, length),
        };
    }

    /// <summary>Many findings stand on one line when that is a whole file: it is digested once.</summary>
    private string EvidenceAt(int rawOffset, int length)
    {
        var lines = Fingerprints.Lines(Text.Raw, rawOffset, length);
        if (evidence.Digest is null || !evidence.Lines.Equals(lines))
            evidence = (lines, Fingerprints.Evidence(Text.Raw.AsSpan(lines)));
        return evidence.Digest;
    }
}
