namespace Symbiont.Scanning.Prose.Orders;

/// <summary>Cuts a text into its sentences and items of lists. What belongs to one order stands in one of them.</summary>
internal static class Sentences
{
    /// <summary>Characters after which a sentence is cut: what is that far apart has nothing to do with each other.</summary>
    private const int Longest = 600;

    /// <summary>Offsets behind the last characters of the sentences, in order; the last is the end of the text.</summary>
    public static List<int> Ends(string text)
    {
        var ends = new List<int>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEnd(text, at) && at + 1 - start < Longest)
                continue;
            ends.Add(at + 1);
            start = at + 1;
        }

        if (start < text.Length)
            ends.Add(text.Length);
        return ends;
    }

    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '؟' or '।' => true,
        '.' or '!' or '?' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '\'' or '”' or '»' or '」' or ')',
        '\n' => BeginsItem(text, at + 1),
        _ => false,
    };

    /// <summary>Whether a line begins something new: it is empty, a heading, a row, or an item of a list.</summary>
    private static bool BeginsItem(string text, int line)
    {
        var at = line;
        while (at < text.Length && at < line + 40 && text[at] is ' ' or '\t')
            at++;
        if (at + 1 >= text.Length || text[at] is '\n' or '\r' or '#' or '|')
            return true;
        var mark = at;
        while (at < text.Length && at < mark + 2 && char.IsLetterOrDigit(text[at]))
            at++;
        return at > mark
            ? at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] is ' '
            : text[at] is '-' or '*' or '•' && text[at + 1] is ' ';
    }
}
