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
            if (Cribs.New(said, literal.Content, Least) is { } crib && !(from.Contains("xx", StringComparison.OrdinalIgnoreCase) && crib.StartsWith("http", StringComparison.Ordinal)) && Readable.IsAll(said))
                return new(literal.Start, literal.Length, "with fillers", said);
        }

        return WithoutAny(literal, fillers);
    }

    /// <summary>All of them taken out, for several calls in a row.</summary>
    private static ConcealedText? WithoutAny(Literal literal, List<(string From, string To)> fillers)
    {
        if (fillers.Count < 2)
            return null;
        var said = new StringBuilder(literal.Content);
        foreach (var (from, to) in fillers)
            said.Replace(from, to);
        var text = said.ToString();
        return Math.Abs(text.Length - literal.Content.Length) > 1 && Cribs.New(text, literal.Content, Least + 1) is { } crib && !crib.StartsWith("http", StringComparison.Ordinal) && Readable.IsAll(text)
            ? new(literal.Start, literal.Length, "with fillers", text) : null;
    }
}
