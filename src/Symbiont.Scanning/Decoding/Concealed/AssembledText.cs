using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// Literals that stand beside each other and are put together: a crib that only comes about in the middle of a word where two of them meet was cut there to hide it.
/// </summary>
internal static class AssembledText
{
    private const int LongestGap = 60;
    private const int MostPieces = 400;
    private const int MostWords = 120;

    private static readonly FrozenSet<string> Neighbours = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".c", ".h", ".cc", ".cpp", ".hpp", ".m", ".rb", ".dart", ".d", ".awk");

    private static readonly SearchValues<string> Joins = SearchValues.Create(["join", "concat", "implode", "paste0", "str_c", "string.Format", "cat(", "reduce"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What puts texts together, or stands between those of a list.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("+.,&~<|^");

    public static IEnumerable<ConcealedText> Of(ScanSource source, IReadOnlyList<Literal> literals)
    {
        var text = source.Text.Raw;
        // Some languages put together what only stands beside each other; elsewhere these are words of a list.
        var joinsByPlace = source.Kind is SourceKind.Python || Neighbours.Contains(Path.GetExtension(source.Name));

        for (var first = 0; first < literals.Count;)
        {
            var last = first;
            while (last + 1 < literals.Count && last - first < MostPieces && IsJoint(text, literals[last].End, literals[last + 1].Start, joinsByPlace))
                last++;
            // A list of very many words is a list of words.
            if (last > first && last - first < MostWords && Judge(text, literals, first, last) is { } found)
                yield return found;
            first = last + 1;
        }
    }

    private static ConcealedText? Judge(string text, IReadOnlyList<Literal> literals, int first, int last)
    {
        var joined = new StringBuilder();
        var cuts = new HashSet<int>();
        var letters = 0;
        for (var i = first; i <= last; i++)
        {
            cuts.Add(joined.Length);
            joined.Append(literals[i].Content);
            letters += literals[i].Content.Length == 1 ? 1 : 0;
        }

        var whole = joined.ToString();
        var (start, end) = (literals[first].Start, literals[last].End);
        if (!Readable.IsAll(whole))
            return null;
        var isList = text.AsSpan(literals[first].End, literals[last].Start - literals[first].End).Contains(',') && letters < last - first + 1;
        if (IsCut(whole, cuts) && (!isList || IsJoined(text, literals[first].Start, literals[last].End)))
            return new(start, end - start, "in pieces", whole);
        var turned = Backwards.Of(whole);
        if (Cribs.New(turned, whole, 7) is not null && last - first > 1 && (!isList || IsJoined(text, literals[first].Start, literals[last].End)))
            return new(start, end - start, "in pieces reversed", turned);
        // Letters one by one, or a name of a function.
        if (letters > 3 && (Cribs.IsWhole(whole) || Cribs.IsWhole(turned)))
            return new(start, end - start, "in pieces", Cribs.IsWhole(whole) ? whole : turned);
        return Joined(text, literals, first, last);
    }

    /// <summary>Whether a crib goes over a cut, with a letter on both sides of it.</summary>
    private static bool IsCut(string whole, HashSet<int> cuts)
    {
        var state = 0;
        for (var at = Cribs.Next(whole, 0, ref state, out var crib); at >= 0; at = Cribs.Next(whole, at + 1, ref state, out crib))
        {
            for (var place = at - crib.Length + 2; place <= at; place++)
            {
                if (cuts.Contains(place) && char.IsAsciiLetter(whole[place - 1]) && char.IsAsciiLetter(whole[place]) && !IsAccident(whole, at, crib, place))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a crib is of whole words, and only the end of one word and the beginning of the next make it: <c>"src", "scripts"</c>.</summary>
    private static bool IsAccident(string whole, int end, string crib, int cut)
    {
        var start = end - crib.Length + 1;
        return cut - start == 1 && start > 0 && char.IsAsciiLetter(whole[start - 1]) && char.IsAsciiLetter(crib[0]) && crib.All(char.IsAsciiLetter);
    }

    /// <summary>A host from a list of its parts: <c>["example", "net"].join(".")</c>.</summary>
    private static ConcealedText? Joined(string text, IReadOnlyList<Literal> literals, int first, int last)
    {
        for (var from = first; from <= last; from++)
        {
            var to = from;
            while (to < last && literals[to].Content is { Length: > 0 } part && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                to++;
            if (to - from < 1)
                continue;
            // The separator stands behind the list, or before it as in implode(".", […]).
            var isBehind = literals[to].Content == ".";
            var isBefore = from > first && literals[from - 1].Content == ".";
            var end = isBehind ? to - 1 : literals[to].Content.Length is > 1 and < 12 ? to : to - 1;
            if (!isBehind && !isBefore || end - from < 1)
            {
                from = to;
                continue;
            }

            var host = string.Join('.', Enumerable.Range(from, end - from + 1).Select(i => literals[i].Content));
            var call = text.AsSpan(Math.Max(0, literals[first].Start - 30), Math.Min(text.Length, literals[last].End + 10) - Math.Max(0, literals[first].Start - 30));
            if (IsNamed(host) && Secrets.IsHost(host) && (call.Contains("join", StringComparison.OrdinalIgnoreCase) || call.Contains("implode", StringComparison.Ordinal)))
                return new(literals[from].Start, literals[end].End - literals[from].Start, "in pieces", "https://" + host);
            from = to;
        }

        return null;
    }

    /// <summary>Ends as hosts do, and as paths of members do not.</summary>
    private static bool IsNamed(string host) => host[(host.LastIndexOf('.') + 1)..] is "com" or "net" or "org" or "dev" or "xyz" or "top" or "ru" or "cn" or "su" or "tk" or "example" or "test" or "invalid" or "onion" or "online" or "site" or "icu" or "club";

    /// <summary>Whether something joins what the list holds.</summary>
    private static bool IsJoined(string text, int start, int end)
    {
        var from = Math.Max(0, start - 60);
        return text.AsSpan(from, Math.Min(text.Length, end + 60) - from).ContainsAny(Joins);
    }

    private static bool IsJoint(string text, int from, int to, bool joinsByPlace)
    {
        if (to - from > LongestGap || to - from < 2)
            return false;
        foreach (var c in text.AsSpan(from, to - from))
        {
            if (char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or '+' or ',' or '.' or '&' or '~' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}' or '\\' or '|' or '^' or 'b' or 'r' or 'u' or 'f' or 'L' or '_')
                continue;
            return text.AsSpan(from, to - from).Contains("join", StringComparison.OrdinalIgnoreCase);
        }

        return joinsByPlace || text.AsSpan(from + 1, to - from - 2).ContainsAny(Signs);
    }
}
