using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Text whose letters stand in another order or are exchanged without a key: backwards, the alphabet backwards, every second letter.</summary>
internal static class MirroredText
{
    /// <summary>Letters that a crib has at least to be no accident in ordinary text.</summary>
    private const int Least = 6;

    private const int LeastOfSteps = 7;
    private const int MostSteps = 4;
    private const int ShortestName = 6;
    private const int LongestName = 100;

    private static readonly string[] Written = [.. Cribs.All.Where(crib => crib.Length >= Least)];

    private static readonly LiteralIndex Index = new(
        [.. Written.SelectMany((crib, number) => new[] { (Backwards.Of(crib.ToLowerInvariant()), number), (Mirrored(crib.ToLowerInvariant()), Written.Length + number) })]);

    /// <summary>What stands backwards, or in the alphabet backwards.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="bounds">The literal or line around a place.</param>
    public static IEnumerable<ConcealedText> Of(string text, Func<int, (int Start, int End)> bounds)
    {
        var state = 0;
        var done = 0;
        for (var at = Index.Next(text, 0, ref state, out var sets); at >= 0; at = Index.Next(text, at + 1, ref state, out sets))
        {
            if (at < done)
                continue;
            var isTurned = sets[0] < Written.Length;
            var (start, end) = bounds(at);
            var raw = text.AsSpan(start, end - start);
            var said = isTurned ? Backwards.Of(raw.ToString()) : Mirrored(raw.ToString());
            if (!isTurned && IsSymmetric(Written[sets[0] - Written.Length]))
                continue;
            if (!Readable.IsAll(said) || Cribs.New(said, raw, Least) is null)
                continue;
            done = end;
            yield return new(start, end - start, isTurned ? "reversed" : "atbash", said);
        }
    }

    /// <summary>Whole literals that are a name or a host written backwards.</summary>
    public static ConcealedText? OfName(Literal literal)
    {
        if (literal.Content.Length is < ShortestName or > LongestName)
            return null;
        var turned = Backwards.Of(literal.Content);
        return (Secrets.IsName(turned) && !Secrets.IsName(literal.Content)) || (IsHostTurned(literal.Content) && Secrets.IsHost(turned)) ? new(literal.Start, literal.Length, "reversed", turned) : null;
    }

    /// <summary>A text that says something else than the letters it was made from; within a word a crib comes about by chance.</summary>
    private static string? Told(string said, string content) =>
        Cribs.New(said, content, LeastOfSteps) is { } crib && said.IndexOf(crib, StringComparison.OrdinalIgnoreCase) is var at && !(at > 0 && char.IsAsciiLetter(crib[0]) && char.IsAsciiLetter(said[at - 1])) ? said : null;

    /// <summary>What every second, third or fourth letter of a literal says.</summary>
    public static ConcealedText? OfSteps(Literal literal)
    {
        var content = literal.Content;
        for (var step = 2; step <= MostSteps && content.Length / step >= LeastOfSteps; step++)
        {
            for (var first = 0; first < step; first++)
            {
                var letters = new char[(content.Length - first + step - 1) / step];
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = content[first + (i * step)];
                var said = new string(letters);
                if (Readable.IsAll(said) && (Told(said, content) ?? Told(Backwards.Of(said), content)) is { } told)
                    return new(literal.Start, literal.Length, $"every {step}. letter", told);
            }
        }

        return null;
    }

    /// <summary>Such as <c>moc.elpmaxe</c>: names of packages begin with com as well, and not with moc.</summary>
    private static bool IsHostTurned(string text) => text.StartsWith("moc.", StringComparison.Ordinal) || text.StartsWith("ten.", StringComparison.Ordinal) || text.StartsWith("gro.", StringComparison.Ordinal)
        || text.StartsWith("elpmaxe.", StringComparison.Ordinal) || text.StartsWith("dilavni.", StringComparison.Ordinal) || text.StartsWith("zyx.", StringComparison.Ordinal)
        || text.EndsWith("//:ptth", StringComparison.Ordinal) || text.EndsWith("//:sptth", StringComparison.Ordinal);

    /// <summary>Whether a crib has no letters that the mirror changes.</summary>
    private static bool IsSymmetric(string crib) => crib.Count(char.IsAsciiLetter) < Least - 1;

    private static string Mirrored(string text) => string.Create(text.Length, text, static (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            into[i] = char.IsAsciiLetterLower(from[i]) ? (char)('a' + 'z' - from[i]) : char.IsAsciiLetterUpper(from[i]) ? (char)('A' + 'Z' - from[i]) : from[i];
    });
}
