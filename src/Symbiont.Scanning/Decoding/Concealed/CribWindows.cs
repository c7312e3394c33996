namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// Where the cribs of a cipher may stand, whatever its key is: four derived values in a row are looked up, so a pass takes time linear in the data.
/// </summary>
internal sealed class CribWindows
{
    private const int Width = 4;
    private const int WidthOfMany = 5;

    private readonly ulong[] filter = new ulong[1024];
    private readonly Dictionary<uint, List<Pattern>> patterns = [];
    private readonly int least;

    /// <param name="cipher">The transformations.</param>
    /// <param name="least">Letters that a crib has at least.</param>
    public CribWindows(Cipher cipher, int least)
    {
        Cipher = cipher;
        // A key of several values leaves more to chance.
        this.least = Math.Max(least, Cipher.Reach + (Cipher is RepeatingXor && Cipher.Reach > Width ? WidthOfMany : Width));
        // Letters alone come about by chance sooner than letters and signs.
        foreach (var crib in Cribs.All.Where(crib => crib.Length >= this.least && (crib.Length >= 8 || !crib.All(char.IsAsciiLetterOrDigit))))
        {
            Add(new(crib, crib, IsReversed: false));
            var letters = crib.ToCharArray();
            Array.Reverse(letters);
            Add(new(crib, new(letters), IsReversed: true));
        }
    }

    /// <summary>The transformations.</summary>
    public Cipher Cipher { get; }

    /// <summary>Places where a crib comes out with some key, in the order they stand.</summary>
    /// <param name="data">What is searched.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="at">Where the crib begins; -1: there is none any more.</param>
    /// <param name="length">Its length.</param>
    /// <param name="isReversed">Whether it is written backwards besides.</param>
    public CipherKey? Next(ReadOnlySpan<char> data, int from, out int at, out int length, out bool isReversed)
    {
        (at, length, isReversed) = (-1, 0, false);
        var window = 0u;
        for (var i = from; i + Cipher.Reach < data.Length; i++)
        {
            window = (window << 8) | Cipher.Derive(data, i);
            if (i - from < Width - 1 || !MayStart(window) || !patterns.TryGetValue(window, out var candidates))
                continue;
            var start = i - Width + 1;
            foreach (var pattern in candidates)
            {
                if (start + pattern.Letters.Length > data.Length || Cipher.KeyOf(data, start, pattern.Letters) is not { } key)
                    continue;
                (at, length, isReversed) = (start, pattern.Letters.Length, pattern.IsReversed);
                return key;
            }
        }

        return null;
    }

    private void Add(Pattern pattern)
    {
        var window = 0u;
        for (var i = 0; i < Width; i++)
            window = (window << 8) | Cipher.Derive(pattern.Letters, i);
        // Values that repeat have no differences, and neither has anything that repeats.
        if (window == 0)
            return;
        var bit = Hash(window);
        filter[bit >> 6] |= 1UL << (int)bit;
        if (!patterns.TryGetValue(window, out var list))
            patterns[window] = list = [];
        list.Add(pattern);
    }

    private bool MayStart(uint window)
    {
        var bit = Hash(window);
        return (filter[bit >> 6] & (1UL << (int)bit)) != 0;
    }

    private static uint Hash(uint window) => (window * 2654435761u) >> 16;

    private sealed record Pattern(string Crib, string Letters, bool IsReversed);
}
