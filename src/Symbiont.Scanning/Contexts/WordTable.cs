namespace Symbiont.Scanning.Contexts;

/// <summary>
/// Tables of bare words, as the ones by which an editor colours a language. Nothing is done by a word among many: what fetches needs an address, what runs needs a name with a dot, a path
/// or an option, and none of these is a bare word.
/// </summary>
internal static class WordTable
{
    /// <summary>Words that stand in a row in a table, and in no command.</summary>
    private const int Fewest = 24;

    /// <summary>Words that follow the match: one that ends a line of prose before a command would else hide the command.</summary>
    private const int FewestBehind = 4;

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
        var to = start;
        while (to < text.Length && to < start + length + Side && IsOfTable(text, to))
            to++;
        var end = start + length;
        // What a command is given would follow it: words alone are no address.
        return to >= end && WordsOf(text[end..to]) >= FewestBehind && WordsOf(text[from..to]) >= Fewest;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
            words += IsOfWord(text[at]) && (at == 0 || !IsOfWord(text[at - 1])) ? 1 : 0;
        return words;
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
