namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// Looks for a transformation that makes a crib of data. All keys of a family are tried in one pass; only where a crib comes out is anything undone.
/// </summary>
internal static class KeySearch
{
    /// <summary>Readable letters around a crib that do not come about by chance.</summary>
    private const int EnoughReadable = 12;

    /// <summary>Cribs of one family in one candidate that are followed up.</summary>
    private const int MaxTries = 16;

    /// <summary>Letters from a crib on that have to look like text.</summary>
    private const int Near = 48;

    /// <summary>Letters of an address of numbers only that do not come about by chance.</summary>
    private const int ShortestAddress = 10;

    /// <summary>Longest data of which it is asked whether all of it is one name.</summary>
    private const int LongestWhole = 120;

    /// <summary>Letters that a crib in plain text has at least.</summary>
    private const int LeastInText = 7;

    /// <summary>Signs in a hundred letters of what one value turned, or many.</summary>
    private const int OddestOfOne = 20;
    private const int OddestOfMany = 12;

    /// <summary>Kinds of values that data has at least.</summary>
    private const int FewestKinds = 5;

    private static readonly CribWindows[] OfText = [.. new Cipher[] { new ConstantXor(), new ConstantShift(), new LetterRotation(), new PrintableRotation('!', 94), new PrintableRotation(' ', 95) }.Select(cipher => new CribWindows(cipher, LeastInText))];

    private static readonly CribWindows[] OfData =
    [
        .. new Cipher[] { new ConstantXor(), new ConstantShift(), new GrowingShift() }.Concat(Enumerable.Range(2, 9).Select(period => new RepeatingXor(period))).Select(cipher => new CribWindows(cipher, Cribs.Shortest)),
    ];

    private static readonly CribWindows[] OfPrepared = [OfData[1], OfData[0]];

    private static readonly CipherKey[] Keys = [.. Enumerable.Range(0, 256).Select(value => new CipherKey(value))];

    private static readonly Cipher[] OfWholes = [new ConstantXor(), new ConstantShift()];

    private static readonly (string Name, Func<string, string?> Prepare)[] Preparations =
    [
        ("with its place", data => Each(data, (value, i) => (char)(value ^ (byte)i))),
        ("with its place", data => Each(data, (value, i) => (char)(value ^ (byte)(i + 1)))),
        ("and its place", data => Each(data, (value, i) => (char)(byte)(value - i))),
        ("and its place", data => Each(data, (value, i) => (char)(byte)(value + i))),
        ("turned round", data => Each(data, (value, _) => (char)(byte)-value)),
        ("in halves", data => Each(data, (value, _) => (char)(byte)((value << 4) | ((value >> 4) & 0xF)))),
        ("with what is before", Chained),
        ("as differences", Summed),
        ("multiplied", Divided),
    ];

    /// <summary>What letters of a text that stands in a file say; null: nothing else than they do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bounds">The literal or line around a place.</param>
    public static IEnumerable<ConcealedText> InText(string text, Func<int, (int Start, int End)> bounds)
    {
        foreach (var windows in OfText)
        {
            var tries = 0;
            for (var from = 0; tries < MaxTries * MaxTries && windows.Next(text, from, out var at, out var length, out var isReversed) is { } key; from = at + 1)
            {
                tries++;
                // Small and capital letters only.
                if (windows.Cipher is not LetterRotation && key.Value is 0x20 or 224 or 63 or 65504)
                    continue;
                var (start, end) = bounds(at);
                if (start > at || end < at + length)
                    (start, end) = (at, at + length);
                var raw = text.AsSpan(start, end - start);
                var undone = Undo(windows.Cipher, raw, 0, key, isReversed);
                // A literal is read whole; of a line, what can be read around the place.
                var place = isReversed ? end - at - length : at - start;
                var (first, last) = Readable.Around(undone, place, length);
                var said = undone[first..last];
                var near = undone[place..Math.Min(last, place + Near)];
                if (said.Length < EnoughReadable || !Readable.IsPlausible(near) || Cribs.New(said, raw, LeastInText) is null)
                    continue;
                yield return new(start, end - start, Layer(windows.Cipher.Name(key), isReversed), said);
                at = end;
            }
        }
    }

    /// <summary>What data that is no text by itself says; null: nothing.</summary>
    public static ConcealedText? InData(Candidate candidate)
    {
        var data = candidate.Data;
        if (IsSorted(data))
            return null;
        if (Whole(candidate) is { } whole)
            return whole;
        foreach (var windows in OfData)
        {
            if (Search(candidate, data, windows, "") is { } found)
                return found;
        }

        foreach (var (name, prepare) in Preparations)
        {
            if (prepare(data) is not { } prepared || prepared == data)
                continue;
            if (Plain(candidate, prepared, name) is { } plain)
                return plain;
            foreach (var windows in OfPrepared)
            {
                if (Search(candidate, prepared, windows, " " + name) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>Data whose letters only have to be read, forwards or backwards.</summary>
    public static ConcealedText? Plain(Candidate candidate, string data, string layer)
    {
        var trimmed = data.TrimEnd('\0');
        if (!Readable.IsAll(trimmed))
            return null;
        if (IsWorthHiding(trimmed))
            return new(candidate.Start, candidate.Length, layer, trimmed);
        var turned = Backwards.Of(trimmed);
        return IsWorthHiding(turned) ? new(candidate.Start, candidate.Length, layer + " reversed", turned) : null;
    }

    private static bool IsWorthHiding(string text) => Cribs.New(text, default) is not null || Cribs.IsWhole(text);

    /// <summary>All 255 keys, for short data that has to become one name from end to end: nearly every key fails at the first letters.</summary>
    private static ConcealedText? Whole(Candidate candidate)
    {
        var data = candidate.Data.TrimEnd('\0');
        if (data.Length is < NumberLists.Shortest or > LongestWhole || data.Distinct().Count() < 4)
            return null;
        foreach (var cipher in OfWholes)
        {
            for (var value = 1; value < 256; value++)
            {
                // Small and capital letters only.
                if (value is 0x20 or 0xE0)
                    continue;
                var key = Keys[value];
                if (!IsName(data, cipher, key))
                    continue;
                var undone = Undo(cipher, data, 0, key, isReversed: false);
                if (IsWhole(undone))
                    return new(candidate.Start, candidate.Length, cipher.Name(key), undone);
                if (IsWhole(Backwards.Of(undone)))
                    return new(candidate.Start, candidate.Length, cipher.Name(key) + " reversed", Backwards.Of(undone));
            }
        }

        return null;
    }

    /// <summary>Four short numbers come about by chance where 255 keys are tried, and so does a name that is one letter for the most part: what was turned is a row of zeros.</summary>
    private static bool IsWhole(string text) => Cribs.IsWhole(text) && (text.Length >= ShortestAddress || text.Any(char.IsAsciiLetter)) && text.CountBy(letter => letter).Max(count => count.Value) * 2 < text.Length;

    private static bool IsName(string data, Cipher cipher, CipherKey key)
    {
        foreach (var letter in data)
        {
            if (!IsOfName(cipher.Undo(letter, 0, key)))
                return false;
        }

        return true;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '/' or '(';

    private static ConcealedText? Search(Candidate candidate, string data, CribWindows windows, string preparation)
    {
        if (data.Distinct().Take(FewestKinds).Count() < FewestKinds)
            return null;
        var from = 0;
        for (var tries = 0; tries < MaxTries && windows.Next(data, from, out var at, out var length, out var isReversed) is { } key; tries++, from = at + 1)
        {
            var undone = Undo(windows.Cipher, data, 0, key, isReversed: false);
            var (start, end) = Readable.Around(undone, at, length);
            var isWhole = end - start >= data.TrimEnd('\0').Length;
            if (end - start < EnoughReadable && !isWhole)
                continue;
            var text = undone[start..end];
            // A row of keys makes as many letters of anything as it is long; what stands beside the crib has to bear it out.
            var isBorneOut = isWhole || windows.Cipher is not RepeatingXor || end - start >= length + windows.Cipher.Reach;
            if (!isBorneOut || !Readable.IsPlausible(text, windows.Cipher is RepeatingXor ? OddestOfMany : OddestOfOne))
                continue;
            return new(candidate.Start, candidate.Length, Layer(windows.Cipher.Name(key) + preparation, isReversed), isReversed ? Backwards.Of(text) : text);
        }

        return null;
    }

    /// <summary>Tables are sorted; text never is.</summary>
    private static bool IsSorted(string data)
    {
        var rising = 0;
        for (var i = 1; i < data.Length; i++)
            rising += data[i] > data[i - 1] ? 1 : 0;
        return rising * 100 > data.Length * 85;
    }

    private static string Layer(string name, bool isReversed) => isReversed ? name + " reversed" : name;

    private static string Undo(Cipher cipher, ReadOnlySpan<char> data, int first, CipherKey key, bool isReversed)
    {
        var letters = new char[data.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = cipher.Undo(data[i], first + i, key);
        if (isReversed)
            Array.Reverse(letters);
        return new(letters);
    }

    private static string Each(string data, Func<char, int, char> change)
    {
        var letters = new char[data.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = change(data[i], i);
        return new(letters);
    }

    private static string Chained(string data) => Each(data, (value, i) => i == 0 ? value : (char)(value ^ data[i - 1]));

    private static string Summed(string data)
    {
        var sum = 0;
        return Each(data, (value, _) => (char)(byte)(sum += value));
    }

    private static string? Divided(string data)
    {
        var divisor = 0;
        for (var i = 1; i < data.Length && divisor != 1; i++)
            divisor = Gcd(divisor, Math.Abs(data[i] - data[i - 1]));
        if (divisor < 2)
            return null;
        var least = data.Min();
        return Each(data, (value, _) => (char)((value - least) / divisor));
    }

    private static int Gcd(int a, int b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
