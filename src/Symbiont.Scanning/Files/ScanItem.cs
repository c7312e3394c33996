using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Files;

/// <summary>Bytes on their way through a scan.</summary>
/// <param name="Name">As findings name it.</param>
/// <param name="Bytes">The content.</param>
/// <param name="Layers">What was undone to get to it.</param>
/// <param name="PayloadLine">Line of the file where it was found encoded; 0: it is a file or a member of an archive.</param>
internal sealed record ScanItem(string Name, ReadOnlyMemory<byte> Bytes, IReadOnlyList<string> Layers, int PayloadLine)
{
    /// <summary>Whether it lies in a folder that an agent reads as a skill; null: its name says all that is known.</summary>
    public bool? InSkill { get; init; }

    /// <summary>A finding about the file as a whole.</summary>
    public Finding Report(RuleInfo rule, string? message = null, Severity? severity = null) => new()
    {
        Rule = rule.Name,
        Category = rule.Category,
        Severity = severity ?? rule.Severity,
        Message = message ?? rule.Description,
        File = Name,
        Line = Math.Max(1, PayloadLine),
        Layers = Layers,
        Excerpt = Name[(Name.LastIndexOf('/') + 1)..],
    };

    /// <summary>The text as a source; a long one in pieces, so that what is made of it fits into memory.</summary>
    public IEnumerable<ScanSource> Sources()
    {
        var (kind, lines) = (default(SourceKind?), 0);
        foreach (var text in TextDecoder.Pieces(Bytes))
        {
            kind ??= SourceKinds.Of(Name, text);
            var source = new ScanSource(Name, kind.Value, TextNormalizer.Normalize(text), Layers, PayloadLine) { LinesBefore = lines };
            yield return InSkill is { } inSkill ? source.InFolder(inSkill) : source;
            lines += text.AsSpan().Count('\n');
        }
    }
}
