namespace Symbiont.Scanning.Matching;

/// <summary>Tells in one pass over a text which of many expressions could match it: those whose required literals are all there.</summary>
internal sealed class PatternFilter
{
    private readonly LiteralIndex index;
    private readonly int[][] required;

    /// <param name="expressions">Case is ignored.</param>
    public PatternFilter(IEnumerable<string> expressions)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var literals = new List<(string Literal, int Set)>();
        required = [.. expressions.Select(expression => RequiredLiterals.Of(expression).Select(Number).ToArray())];
        index = new(literals);

        int Number(IReadOnlyList<string> set)
        {
            var key = string.Join('\n', set);
            if (!numbers.TryGetValue(key, out var number))
            {
                number = numbers.Count;
                numbers.Add(key, number);
                literals.AddRange(set.Select(literal => (literal, number)));
            }

            return number;
        }
    }

    /// <summary>Room for what <see cref="Mark"/> finds. A text on its way needs one, and may use it again.</summary>
    public ulong[] NewMarks() => new ulong[(index.Sets / 64) + 1];

    /// <summary>Notes what stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Made by <see cref="NewMarks"/>; what it held is forgotten.</param>
    public void Mark(ReadOnlySpan<char> text, ulong[] marks)
    {
        Array.Clear(marks);
        var state = 0;
        for (var at = index.Next(text, 0, ref state, out var sets); at >= 0; at = index.Next(text, at + 1, ref state, out sets))
        {
            foreach (var set in sets)
                marks[set >> 6] |= 1UL << set;
        }
    }

    /// <summary>Whether an expression could match the text that was marked.</summary>
    /// <param name="expression">Its number.</param>
    /// <param name="marks">Of the text.</param>
    public bool MayMatch(int expression, ulong[] marks)
    {
        foreach (var set in required[expression])
        {
            if ((marks[set >> 6] & (1UL << set)) == 0)
                return false;
        }

        return true;
    }
}
