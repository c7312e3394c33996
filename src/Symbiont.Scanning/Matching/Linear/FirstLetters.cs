using System.Buffers;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>The characters with which a match can begin, where they are few: what stands between them needs no automaton.</summary>
internal static class FirstLetters
{
    /// <summary>More of them stand too near each other to be looked for.</summary>
    private const int Most = 40;

    /// <summary>Characters beyond ASCII that are a letter of it in another case.</summary>
    private const string OtherCases = "\u0130\u0131\u017F\u212A";

    /// <summary>They; null: a match may be empty, or begin with too many.</summary>
    public static SearchValues<char>? Of(PatternNode pattern)
    {
        var sets = new HashSet<CharSet>();
        if (Collect(pattern, sets) || sets.Count == 0 || !sets.All(set => set.IsWrittenInAscii))
            return null;
        var letters = Enumerable.Range(0, 128).Select(number => (char)number).Concat(OtherCases).Where(c => sets.Any(set => set.Contains(c))).ToArray();
        return letters.Length <= Most ? SearchValues.Create(letters) : null;
    }

    /// <summary>Adds the sets of which the first character can be; answers whether the part may be empty.</summary>
    private static bool Collect(PatternNode pattern, HashSet<CharSet> sets)
    {
        switch (pattern)
        {
            case PatternNode.One one:
                sets.Add(one.Set);
                return false;
            case PatternNode.Sequence sequence:
                return sequence.Parts.All(part => Collect(part, sets));
            case PatternNode.Choice choice:
                var isEmpty = false;
                foreach (var way in choice.Ways)
                    isEmpty |= Collect(way, sets);
                return isEmpty;
            case PatternNode.Repeat repeat:
                return Collect(repeat.Body, sets) || repeat.Least == 0;
            default:
                return true;
        }
    }
}
