using System.Buffers;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Letters that were put between those of a word and are taken out again as the program runs: <c>"cXuXrXl".replace("X", "")</c>.</summary>
internal static class Fillers
{
    private const int LongestFiller = 8;
    private const int MostFillers = 16;
    private const int Before = 24;
    private const int Least = 6;

    private static readonly SearchValues<string> Calls = SearchValues.Create(["replace", "split", "gsub", "delete", "tr -d", "remove", "translate", "filter", "trim", "sed "], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ConcealedText> Of(string text, IReadOnlyList<Literal> literals)
    {
        if (!text.AsSpan().ContainsAny(Calls))
            yield break;
        var fillers = new List<(string From, string To)>();
        for (var i = 0; i < literals.Count && fillers.Count < MostFillers; i++)
        {
            var content = literals[i].Content;
            if (content.Length is 0 or > LongestFiller || string.IsNullOrWhiteSpace(content) || content is "-" or "_" || !IsArgument(text, literals[i].Start))
                continue;
            var to = i + 1 < literals.Count && literals[i + 1].Start - literals[i].End < 6 && literals[i + 1].Content.Length < LongestFiller ? literals[i + 1].Content : "";
            fillers.Add((content, to));
            if (content is ['[', .., ']'])
                fillers.AddRange(content[1..^1].Select(c => (c.ToString(), "")));
        }

        if (fillers.Count == 0)
            yield break;
        foreach (var literal in literals)
        {
            if (literal.Content.Length >= Least + 2 && Without(literal, fillers) is { } found)
                yield return found;
        }
    }

    private static bool IsArgument(string text, int start)
    {
        var from = Math.Max(0, start - Before);
        var before = text.AsSpan(from, start - from);
        var line = before.LastIndexOf('\n');
        return before[(line + 1)..].ContainsAny(Calls);
    }

    private static ConcealedText? Without(Literal literal, List<(string From, string To)> fillers)
    {
        foreach (var (from, to) in fillers)
        {
            if (literal.Content.AsSpan().Count(from) is var count && count < 2 || literal.Content.Length > 64 * 1024)
                continue;
            var said = literal.Content.Replace(from, to, StringComparison.Ordinal);
            // Addresses written so that nobody clicks on them are put right by those who read of attacks.
            if (Cribs.New(said, literal.Content, Least) is { } crib && IsCut(literal.Content, [(from, to)], crib) && !(from.Contains("xx", StringComparison.OrdinalIgnoreCase) && crib.StartsWith("http", StringComparison.Ordinal)) && Readable.IsAll(said))
                return new(literal.Start, literal.Length, "with fillers", said);
        }

        return WithoutAny(literal, fillers);
    }

    /// <summary>
    /// Whether what came out was cut where it stood. Signs that stand between the words of a path or a name, and letters, stand there anyway: a crib that two words of a path happen to
    /// make where they meet was hidden by nobody, one that was cut twice was. Any other sign in the middle of a word is there for no other reason.
    /// </summary>
    private static bool IsCut(string content, IReadOnlyList<(string From, string To)> fillers, string crib)
    {
        for (var at = 0; at < content.Length; at++)
        {
            if (char.ToLowerInvariant(content[at]) == char.ToLowerInvariant(crib[0]) && Cuts(content.AsSpan(at), fillers, crib) > 1)
                return true;
        }

        return false;
    }

    /// <summary>How often a crib that begins a text is cut; a sign that is no part of names counts twice. 0: it is not that crib.</summary>
    private static int Cuts(ReadOnlySpan<char> content, IReadOnlyList<(string From, string To)> fillers, string crib)
    {
        var (i, matched, cuts) = (0, 0, 0);
        while (i < content.Length && matched < crib.Length && i < crib.Length * LongestFiller)
        {
            if (matched > 0 && Filler(content[i..], fillers) is var (from, to))
            {
                i += from.Length;
                cuts += from.All(IsOfNames) ? 1 : 2;
                matched += to.Length > 0 && crib.AsSpan(matched).StartsWith(to, StringComparison.OrdinalIgnoreCase) ? to.Length : 0;
                continue;
            }

            if (char.ToLowerInvariant(content[i]) != char.ToLowerInvariant(crib[matched]))
                return 0;
            (i, matched) = (i + 1, matched + 1);
        }

        return matched >= crib.Length ? cuts : 0;
    }

    private static (string From, string To)? Filler(ReadOnlySpan<char> content, IReadOnlyList<(string From, string To)> fillers)
    {
        foreach (var filler in fillers)
        {
            if (content.StartsWith(filler.From, StringComparison.Ordinal))
                return filler;
        }

        return null;
    }

    private static bool IsOfNames(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or ' ' or ':' or ',' or '\\';

    /// <summary>All of them taken out, for several calls in a row.</summary>
    private static ConcealedText? WithoutAny(Literal literal, List<(string From, string To)> fillers)
    {
        if (fillers.Count < 2)
            return null;
        var said = new StringBuilder(literal.Content);
        foreach (var (from, to) in fillers)
            said.Replace(from, to);
        var text = said.ToString();
        return Math.Abs(text.Length - literal.Content.Length) > 1 && Cribs.New(text, literal.Content, Least + 1) is { } crib && !crib.StartsWith("http", StringComparison.Ordinal) && IsCut(literal.Content, fillers, crib) && Readable.IsAll(text)
            ? new(literal.Start, literal.Length, "with fillers", text) : null;
    }
}
