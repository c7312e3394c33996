namespace Symbiont.Scanning.Matching;

/// <summary>
/// Finds which of many literals stand where, in one pass over a text, whatever the text is (Aho and Corasick). Case is ignored. It decides
/// which rules are looked at closer; most text is never touched by an expression.
/// </summary>
internal sealed class LiteralIndex
{
    /// <summary>The sign of the unit kelvin, which expressions that ignore case take for the letter.</summary>
    private const char Kelvin = '\u212A';

    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int width;
    private readonly int[] next;
    private readonly int[][] found;

    /// <param name="literals">Lower-case ASCII, each with the number of the set it belongs to.</param>
    public LiteralIndex(IReadOnlyCollection<(string Literal, int Set)> literals)
    {
        // A class for every character that occurs, and one for all others: rows stay short, and the table small enough for the caches.
        foreach (var c in literals.SelectMany(literal => literal.Literal).Distinct().Order())
            classes[c] = (byte)++width;
        for (var c = 'A'; c <= 'Z'; c++)
            classes[c] = classes[char.ToLowerInvariant(c)];
        classes[Kelvin] = classes['k'];
        width++;

        var rows = new List<int[]> { Row() };
        var sets = new List<HashSet<int>> { new() };
        foreach (var (literal, set) in literals)
        {
            var state = 0;
            foreach (var c in literal)
            {
                if (rows[state][classes[c]] < 0)
                {
                    rows[state][classes[c]] = rows.Count;
                    rows.Add(Row());
                    sets.Add([]);
                }

                state = rows[state][classes[c]];
            }

            sets[state].Add(set);
        }

        Sets = sets.SelectMany(set => set).DefaultIfEmpty(-1).Max() + 1;
        Complete(rows, sets);
        next = [.. rows.SelectMany(row => row.Select(target => sets[target].Count > 0 ? ~(target * width) : target * width))];
        found = [.. sets.Select(set => set.ToArray())];
    }

    /// <summary>How many sets there are.</summary>
    public int Sets { get; }

    /// <summary>Goes on from <paramref name="state"/> to the next place where a literal ends; its offset, or -1 at the end of the text.</summary>
    public int Next(ReadOnlySpan<char> text, int start, ref int state, out ReadOnlySpan<int> sets)
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
            sets = found[at / width];
            return i;
        }

        sets = default;
        return -1;
    }

    private int[] Row()
    {
        var row = new int[width];
        Array.Fill(row, -1);
        return row;
    }

    /// <summary>Fills the gaps of the tree: where no literal goes on, the longest end of what was read is the start of another.</summary>
    private void Complete(List<int[]> rows, List<HashSet<int>> sets)
    {
        var fallback = new int[rows.Count];
        var queue = new Queue<int>();
        for (var c = 0; c < width; c++)
        {
            if (rows[0][c] < 0)
                rows[0][c] = 0;
            else
                queue.Enqueue(rows[0][c]);
        }

        while (queue.TryDequeue(out var state))
        {
            sets[state].UnionWith(sets[fallback[state]]);
            for (var c = 0; c < width; c++)
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
}
