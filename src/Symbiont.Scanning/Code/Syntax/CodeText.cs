namespace Symbiont.Scanning.Code.Syntax;

/// <summary>Source text with its lines: what tokens and trees are offsets into.</summary>
internal sealed class CodeText
{
    private List<int>? lineStarts;
    private Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>? names;

    public CodeText(string content) => Content = content;

    public string Content { get; }

    public int Length => Content.Length;

    /// <summary>The character there; <c>\0</c> past the end.</summary>
    public char this[int offset] => (uint)offset < (uint)Content.Length ? Content[offset] : '\0';

    /// <summary>The 1-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        lineStarts ??= Lines(Content);
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    public ReadOnlySpan<char> Span(CodeToken token) => Content.AsSpan(token.Start, token.Length);

    public bool Is(CodeToken token, string text) => Span(token).SequenceEqual(text);

    /// <summary>The token's text as a string; the same word is the same string however often it occurs.</summary>
    public string Name(CodeToken token)
    {
        var span = Span(token);
        if (span.Length > 64)
            return span.ToString();
        names ??= new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.Value.TryGetValue(span, out var known))
            return known;
        var name = span.ToString();
        names.Value.Dictionary[name] = name;
        return name;
    }

    private static List<int> Lines(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = content.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            if (content[i] == '\n' || i + 1 == content.Length || content[i + 1] != '\n')
                starts.Add(i + 1);
            var next = content.AsSpan(i + 1).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + 1 + next;
        }
        return starts;
    }
}
