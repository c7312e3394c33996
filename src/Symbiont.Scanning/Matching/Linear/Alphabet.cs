using System.Collections.Immutable;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>Tells characters apart as far as an automaton does: all of one letter of this alphabet are the same to it.</summary>
internal sealed class Alphabet
{
    private const int PageSize = 256;

    private readonly ImmutableArray<CharSet> sets;
    private readonly ushort[]?[] pages = new ushort[]?[(char.MaxValue + 1) / PageSize];
    private readonly Lock gate = new();
    private readonly Dictionary<string, ushort> known = new(StringComparer.Ordinal);
    private readonly ushort lastFeed;
    private volatile Letter[] letters;

    public Alphabet(ImmutableArray<CharSet> sets)
    {
        this.sets = sets;
        // No character is taken, for the text ends here, or what is to be read of it: only the neighbour is looked at.
        letters = [.. Enum.GetValues<Neighbor>().Select(neighbor => new Letter([], neighbor))];
        lastFeed = LetterOf('\n', Neighbor.LastFeed);
    }

    /// <summary>A letter: which sets contain it, by their place, and what it is to boundaries.</summary>
    public readonly record struct Letter(bool[] Sets, Neighbor Neighbor);

    public Letter this[int letter] => letters[letter];

    /// <summary>The letter of a neighbour that is looked at and not taken.</summary>
    public static int Of(Neighbor neighbor) => (int)neighbor;

    /// <summary>How many letters there are so far.</summary>
    public int Count => letters.Length;

    /// <summary>The letter of a character of a text.</summary>
    public int Of(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return c == '\n' && at == text.Length - 1 ? lastFeed : (pages[c / PageSize] ?? Read(c / PageSize))[c % PageSize];
    }

    /// <summary>What stands at a place, to boundaries.</summary>
    public static Neighbor NeighborAt(ReadOnlySpan<char> text, int at) =>
        (uint)at >= (uint)text.Length ? Neighbor.None
        : text[at] == '\n' && at == text.Length - 1 ? Neighbor.LastFeed
        : NeighborOf(text[at]);

    private static Neighbor NeighborOf(char c) => c == '\n' ? Neighbor.Feed : CharSet.Words.Contains(c) ? Neighbor.Word : Neighbor.Other;

    private ushort[] Read(int number)
    {
        lock (gate)
        {
            var page = new ushort[PageSize];
            for (var i = 0; i < PageSize; i++)
            {
                var c = (char)((number * PageSize) + i);
                page[i] = LetterOf(c, NeighborOf(c));
            }

            return pages[number] = page;
        }
    }

    private ushort LetterOf(char c, Neighbor neighbor)
    {
        var key = string.Create(sets.Length + 1, (sets, c, neighbor), static (span, given) =>
        {
            span[0] = (char)given.neighbor;
            for (var i = 0; i < given.sets.Length; i++)
                span[i + 1] = given.sets[i].Contains(given.c) ? '1' : '0';
        });
        if (known.TryGetValue(key, out var letter))
            return letter;
        letter = checked((ushort)letters.Length);
        letters = [.. letters, new([.. key.Skip(1).Select(bit => bit == '1')], neighbor)];
        return known[key] = letter;
    }
}
