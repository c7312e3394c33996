namespace Symbiont.Language.Interpretation;

/// <summary>What somebody who wrote an unknown name may have meant.</summary>
internal static class Suggestion
{
    /// <summary>With more names than this the search would cost more than it is worth.</summary>
    private const int Candidates = 1_000;

    /// <summary>The end of a sentence: <c>; did you mean 'x'?</c> for the nearest known name, a full stop when none is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var nearest = known.Distinct(StringComparer.Ordinal).Take(Candidates)
            .Select(candidate => (Candidate: candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is null ? "." : $"; did you mean '{nearest.Candidate}'?";
    }

    /// <summary>How many letters have to be changed, added or removed; names longer than 64 count as far away.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
            return int.MaxValue;
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[^1];
    }
}
