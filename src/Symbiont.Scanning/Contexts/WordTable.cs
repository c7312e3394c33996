namespace Symbiont.Scanning.Contexts;

/// <summary>
/// Tables of bare words, as the ones by which an editor colours a language. Nothing is done by a word among many: what fetches needs an address, what runs needs a name with a dot, a path
/// or an option, and none of these is a bare word.
/// </summary>
internal static class WordTable
{
    /// <summary>Words that stand in a row in a table, and in no command.</summary>
    private const int Fewest = 24;

    /// <summary>Characters to either side that are looked at: enough for as many words of common length.</summary>
    private const int Side = 300;

    /// <summary>Whether a match lies within such a table.</summary>
    /// <param name="text">The program.</param>
    /// <param name="start">Offset of the match.</param>
    /// <param name="length">Its length.</param>
    public static bool Holds(ReadOnlySpan<char> text, int start, int length)
    {
        if (length > Side)
            return false;
        var from = start;
        while (from > 0 && start - from < Side && IsOfTable(text, from - 1))
            from--;
        var words = 0;
        var to = from;
        for (; to < text.Length && to < start + length + Side && IsOfTable(text, to); to++)
            words += IsOfWord(text[to]) && (to == from || !IsOfWord(text[to - 1])) ? 1 : 0;
        return to >= start + length && words >= Fewest;
    }

    /// <summary>A sign belongs to a table between words; one that stands alone is a pipe, an option or a difference.</summary>
    private static bool IsOfTable(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '-' or '|' => at > 0 && at + 1 < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at + 1]),
        ' ' or '\t' or '\n' or '\r' or '"' or '\'' or ',' or '+' => true,
        var c => IsOfWord(c),
    };

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
