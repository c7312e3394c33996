using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Alphabets of somebody's own that stand in the file: two of one length exchange letters, one of 64 letters is a base64, and numbers pick letters from any.</summary>
internal static class Alphabets
{
    private const int Shortest = 20;
    private const int Longest = 200;
    private const int MostAlphabets = 6;
    private const int MostPickers = 16;
    private const int MostLetters = 64 * 1024;
    private const int Least = 7;

    /// <summary>Letters that differ; fewer are picked by any row of small numbers, as versions are.</summary>
    private const int LeastLetters = 5;

    public static IEnumerable<ConcealedText> Of(IReadOnlyList<Literal> literals, IReadOnlyList<NumberList> lists)
    {
        var alphabets = literals.Select(literal => Ranges(literal.Content)).Where(IsAlphabet).Distinct(StringComparer.Ordinal).Take(MostAlphabets).ToList();
        var budget = MostLetters;
        foreach (var literal in literals)
        {
            if (alphabets.Count == 0 || literal.Content.Length < Least || IsAlphabet(literal.Content) || (budget -= literal.Content.Length) < 0)
                continue;
            if (Exchanged(literal, alphabets) is { } found)
                yield return found;
        }

        var texts = literals.Where(literal => literal.Content.Length is >= 12 and <= 4096).Take(MostPickers).ToList();
        foreach (var list in lists.Where(list => list.Values.Length <= 500).Take(MostPickers * 4))
        {
            if (Picked(list, texts) is { } found)
                yield return found;
        }
    }

    private static ConcealedText? Exchanged(Literal literal, List<string> alphabets)
    {
        foreach (var from in alphabets)
        {
            foreach (var to in alphabets.Where(to => to.Length == from.Length && to != from && to.Order().SequenceEqual(from.Order())))
            {
                var said = string.Concat(literal.Content.Select(c => from.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? to[i] : c));
                // What only writes other signs between its words is an alphabet for addresses.
                if (said.Where((c, i) => c != literal.Content[i]).Count() * 2 > said.Length && Cribs.New(said, literal.Content, Least) is not null && Readable.IsAll(said) && Readable.IsPlausible(said))
                    return new(literal.Start, literal.Length, "alphabet", said);
            }

            if (from.Length is 64 or 65 && Base64(literal.Content, from) is { } bytes && Readable.IsAll(bytes) && Cribs.New(bytes, literal.Content) is not null)
                return new(literal.Start, literal.Length, "base64 of its own", bytes);
        }

        return null;
    }

    private static ConcealedText? Picked(NumberList list, List<Literal> texts)
    {
        if (!Array.TrueForAll(list.Values, value => value is >= 0 and < 4096) || CountsUp(list))
            return null;
        var most = list.Values.Max();
        foreach (var text in texts.Where(text => text.Content.Length >= most))
        {
            for (var first = 0; first < 2; first++)
            {
                if (Array.Exists(list.Values, value => value - first < 0 || value - first >= text.Content.Length))
                    continue;
                var said = string.Concat(list.Values.Select(value => text.Content[(int)value - first]));
                if (said.Distinct().Count() >= LeastLetters && (Cribs.New(said, text.Content) is not null || Cribs.IsWhole(said)))
                    return new(list.Start, list.Length, "letters picked by number", said);
            }
        }

        return null;
    }

    /// <summary>Whether half of the numbers of a list are one more than the number before: who counts up picks nothing, but reads what stands there.</summary>
    private static bool CountsUp(NumberList list)
    {
        var steps = 0;
        for (var i = 1; i < list.Values.Length; i++)
            steps += list.Values[i] == list.Values[i - 1] + 1 ? 1 : 0;
        return steps * 2 >= list.Values.Length;
    }

    private static string? Base64(string text, string alphabet)
    {
        var letters = new StringBuilder(text.Length);
        var (bits, count) = (0, 0);
        foreach (var c in text)
        {
            var value = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value is < 0 or > 63)
            {
                if (c is '=' || value == 64)
                    break;
                return null;
            }

            bits = ((bits << 6) | value) & 0xFFFF;
            count += 6;
            if (count >= 8)
                letters.Append((char)(byte)(bits >> (count -= 8)));
        }

        return letters.ToString();
    }

    /// <summary><c>a-z</c> written out, as tr and its kin read it.</summary>
    private static string Ranges(string text)
    {
        if (text.Length is < 3 or > 40 || !text.Contains('-', StringComparison.Ordinal))
            return text;
        var letters = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 2 < text.Length && text[i + 1] == '-' && char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiLetterOrDigit(text[i + 2]) && text[i] < text[i + 2])
            {
                for (var c = text[i]; c <= text[i + 2]; c++)
                    letters.Append(c);
                i += 2;
            }
            else
            {
                letters.Append(text[i]);
            }
        }

        return letters.ToString();
    }

    private static bool IsAlphabet(string text) => text.Length is >= Shortest and <= Longest && text.Distinct().Count() == text.Length && Readable.IsAll(text);
}
