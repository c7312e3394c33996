namespace Symbiont.Scanning.Code.Syntax;

/// <summary>Source text with its lines: what tokens and trees are offsets into.</summary>
internal sealed class CodeText
{
    private readonly List<int> lineStarts = [0];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> namesBySpan;

    public CodeText(string content)
    {
        Content = content;
        namesBySpan = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                lineStarts.Add(i + 1);
        }
    }

    public string Content { get; }

    public int Length => Content.Length;

    /// <summary>The character there; <c>\0</c> past the end.</summary>
    public char this[int offset] => (uint)offset < (uint)Content.Length ? Content[offset] : '\0';

    /// <summary>The 1-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    public ReadOnlySpan<char> Span(CodeToken token) => Content.AsSpan(token.Start, token.Length);

    public bool Is(CodeToken token, string text) => Span(token).SequenceEqual(text);

    /// <summary>The token's text as a string; the same word is the same string however often it occurs.</summary>
    public string Name(CodeToken token)
    {
        var span = Span(token);
        if (namesBySpan.TryGetValue(span, out var known))
            return known;
        var name = span.ToString();
        if (name.Length <= 64)
            names[name] = name;
        return name;
    }
}
