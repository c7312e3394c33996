namespace Symbiont.Scanning.Matching;

/// <summary>
/// Finds which of many literals stand where, in one pass over a text, whatever the text is (Aho and Corasick). ASCII letters are taken
/// without case. It decides which rules are looked at closer; most text is never touched by an expression.
/// </summary>
internal sealed class LiteralIndex
{
    /// <summary>Classes of characters: lower-case ASCII, and one for everything else.</summary>
    private const int Classes = 128;

    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int[] next;
    private readonly ulong[][] found;

    /// <param name="literals">Lower-case ASCII, each with the number of the set it belongs to.</param>
    public LiteralIndex(IEnumerable<(string Literal, int Set)> literals)
    {
        for (var c = 0; c < classes.Length; c++)
            classes[c] = (byte)(c < Classes ? char.ToLowerInvariant((char)c) : 0);

        var rows = new List<int[]> { Row() };
        var sets = new List<HashSet<int>> { new() };
        foreach (var (literal, set) in literals)
        {
            var state = 0;
            foreach (var c in literal)
            {
                if (rows[state][c] < 0)
                {
                    rows[state][c] = rows.Count;
                    rows.Add(Row());
                    sets.Add([]);
                }

                state = rows[state][c];
            }

            sets[state].Add(set);
        }

        Words = (sets.SelectMany(set => set).DefaultIfEmpty().Max() / 64) + 1;
        Complete(rows, sets);
        next = [.. rows.SelectMany((row, state) => row.Select(target => sets[target].Count > 0 ? ~(target * Classes) : target * Classes))];
        found = [.. sets.Select(Mask)];
    }

    /// <summary>Words of 64 bits that a set of sets takes.</summary>
    public int Words { get; }

    /// <summary>Goes on from <paramref name="state"/> to the next place where a literal ends; its offset, or -1 at the end of the text.</summary>
    public int Next(ReadOnlySpan<char> text, int start, ref int state, out ReadOnlySpan<ulong> sets)
    {
        var at = state;
        for (var i = start; i < text.Length; i++)
        {
            var target = next[at + classes[text[i]]];
            if (target >= 0)
            {
                at = target;
                continue;
            }

            at = ~target;
            state = at;
            sets = found[at / Classes];
            return i;
        }

        sets = default;
        return -1;
    }

    private static int[] Row()
    {
        var row = new int[Classes];
        Array.Fill(row, -1);
        return row;
    }

    /// <summary>Fills the gaps of the tree: where no literal goes on, the longest end of what was read is the start of another.</summary>
    private static void Complete(List<int[]> rows, List<HashSet<int>> sets)
    {
        var fallback = new int[rows.Count];
        var queue = new Queue<int>();
        for (var c = 0; c < Classes; c++)
        {
            if (rows[0][c] < 0)
                rows[0][c] = 0;
            else
                queue.Enqueue(rows[0][c]);
        }

        while (queue.TryDequeue(out var state))
        {
            sets[state].UnionWith(sets[fallback[state]]);
            for (var c = 0; c < Classes; c++)
            {
                var target = rows[state][c];
                var other = rows[fallback[state]][c];
                if (target < 0)
                {
                    rows[state][c] = other;
                    continue;
                }

                fallback[target] = other;
                queue.Enqueue(target);
            }
        }
    }

    private ulong[] Mask(HashSet<int> sets)
    {
        var mask = new ulong[Words];
        foreach (var set in sets)
            mask[set / 64] |= 1UL << (set % 64);
        return mask;
    }
}
