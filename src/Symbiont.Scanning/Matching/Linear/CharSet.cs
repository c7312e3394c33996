using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>A set of characters as an expression writes it. What it contains, the library says: cases, categories and ranges are its own.</summary>
internal sealed partial class CharSet
{
    private const int PageSize = 256;
    private const RegexOptions Kept = RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    private static readonly ConcurrentDictionary<(string Text, RegexOptions Options), CharSet> Known = new();

    private readonly Regex oracle;
    private readonly ulong[]?[] pages = new ulong[]?[(char.MaxValue + 1) / PageSize];

    private CharSet(string text, RegexOptions options)
    {
        oracle = new($@"\A(?:{text})\z", options);
        // A class that says what it is not, and one with a name, go beyond; so does a range that ends beyond.
        IsWrittenInAscii = text.All(char.IsAscii) && !text.StartsWith("[^", StringComparison.Ordinal) && text != "." && !Names().IsMatch(text);
    }

    /// <summary>Every character.</summary>
    public static CharSet All { get; } = Of(@"[\s\S]", RegexOptions.None);

    /// <summary>What <c>\b</c> takes for a character of a word.</summary>
    public static CharSet Words { get; } = new(@"\b[\s\S]", RegexOptions.CultureInvariant);

    /// <summary>The set of that text.</summary>
    /// <param name="text">What stands for one character: itself, an escape, a class in brackets.</param>
    /// <param name="options">Those of the expression.</param>
    public static CharSet Of(string text, RegexOptions options) => Known.GetOrAdd((text, (options & Kept) | RegexOptions.CultureInvariant), static key => new(key.Text, key.Options));

    /// <summary>Whether all that it contains stands in its text, but for what is the same in another case.</summary>
    public bool IsWrittenInAscii { get; }

    public bool Contains(char c) => ((pages[c / PageSize] ?? Read(c / PageSize))[c % PageSize / 64] & (1UL << (c % 64))) != 0;

    /// <summary>A page of characters. Two threads that read it at once find the same.</summary>
    private ulong[] Read(int number)
    {
        var page = new ulong[PageSize / 64];
        Span<char> one = stackalloc char[1];
        for (var i = 0; i < PageSize; i++)
        {
            one[0] = (char)((number * PageSize) + i);
            if (oracle.IsMatch(one))
                page[i / 64] |= 1UL << (i % 64);
        }

        return pages[number] = page;
    }

    /// <summary>Classes with names, and characters by their numbers.</summary>
    [GeneratedRegex(@"\\[wWsSdDpPux]", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
