namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Tries what stands in the file itself as the key of what else stands there: whoever hides data has to ship what undoes it.</summary>
internal static class FileKeys
{
    private const int MostKeys = 48;
    private const int MostCandidates = 48;
    private const int LongestKey = 64;

    /// <summary>Kinds of values that data has at least: what is all zeros turns a key into nothing but the key.</summary>
    private const int FewestKinds = 6;

    private const int LongestData = 16 * 1024;

    /// <summary>Values that decide whether the rest is looked at.</summary>
    private const int Head = 12;

    private static readonly (string Name, Func<string, string, int, char> Undo)[] Combinations =
    [
        ("xor", (data, key, i) => (char)(data[i] ^ key[i % key.Length])),
        ("less", (data, key, i) => (char)(byte)(data[i] - key[i % key.Length])),
        ("more", (data, key, i) => (char)(byte)(data[i] + key[i % key.Length])),
        ("from", (data, key, i) => (char)(byte)(key[i % key.Length] - data[i])),
    ];

    public static IEnumerable<ConcealedText> Of(IReadOnlyList<Candidate> candidates, IReadOnlyList<Literal> literals)
    {
        var keys = Keys(candidates, literals);
        foreach (var candidate in candidates.Where(candidate => candidate.Data.Length is >= 8 and <= LongestData && candidate.Data.Distinct().Take(FewestKinds).Count() == FewestKinds).Take(MostCandidates))
        {
            if (Find(candidate, keys) is { } found)
                yield return found;
        }
    }

    private static List<string> Keys(IReadOnlyList<Candidate> candidates, IReadOnlyList<Literal> literals)
    {
        // The file's short texts first: a key is a word more often than a list.
        var words = literals.Where(literal => literal.Content.Length is >= 2 and <= LongestKey).Select(literal => literal.Content);
        var rows = candidates.Where(candidate => candidate.Data.Length is >= 2 and <= LongestKey).Select(candidate => candidate.Data);
        return [.. words.Distinct(StringComparer.Ordinal).Take(MostKeys).Concat(rows.Distinct(StringComparer.Ordinal).Take(MostKeys / 2))];
    }

    private static ConcealedText? Find(Candidate candidate, List<string> keys)
    {
        var data = candidate.Data;
        foreach (var key in keys)
        {
            if (key == data)
                continue;
            foreach (var (name, undo) in Combinations)
            {
                if (Said(data, key, i => undo(data, key, i)) is { } said)
                    return new(candidate.Start, candidate.Length, $"{name} a key", said);
            }

            if (data.Length <= 4096 && Streamed(data, key) is { } streamed)
                return new(candidate.Start, candidate.Length, "rc4", streamed);
        }

        return null;
    }

    private static string? Said(string data, string key, Func<int, char> undo)
    {
        var letters = new char[data.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = undo(i);
            if (i < Head && !Readable.Is(letters[i]))
                return null;
        }

        return Judged(letters, key);
    }

    private static string? Judged(char[] letters, string key)
    {
        var text = new string(letters).TrimEnd('\0');
        if (!Readable.IsAll(text) || !Readable.IsPlausible(text))
            return null;
        if (Cribs.New(text, key) is not null || Cribs.IsWhole(text))
            return text;
        var turned = Backwards.Of(text);
        return Cribs.New(turned, Backwards.Of(key)) is not null ? turned : null;
    }

    /// <summary>The stream cipher that fits into ten lines of any language.</summary>
    private static string? Streamed(string data, string key)
    {
        Span<byte> box = stackalloc byte[256];
        for (var i = 0; i < box.Length; i++)
            box[i] = (byte)i;
        for (int i = 0, j = 0; i < box.Length; i++)
        {
            j = (j + box[i] + key[i % key.Length]) & 0xFF;
            (box[i], box[j]) = (box[j], box[i]);
        }

        var letters = new char[data.Length];
        for (int n = 0, i = 0, j = 0; n < letters.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + box[i]) & 0xFF;
            (box[i], box[j]) = (box[j], box[i]);
            letters[n] = (char)(data[n] ^ box[(box[i] + box[j]) & 0xFF]);
            if (n < Head && !Readable.Is(letters[n]))
                return null;
        }

        return Judged(letters, key);
    }
}
