using System.Runtime.CompilerServices;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// Finds what is hidden in the data of a source, whatever program would undo it: literals, lists of numbers, what encodings hold, characters that nobody sees. Accepted is only what says
/// something worth hiding that the data itself does not say.
/// </summary>
internal static class ConcealmentFinder
{
    /// <summary>Findings of one source; the rest says the same.</summary>
    private const int Most = 30;

    /// <summary>Values of data that are searched for keys in one source.</summary>
    private const int Budget = 256 * 1024;

    private const int MostCandidates = 4000;
    private const int LongestData = 64 * 1024;

    /// <summary>Longest list of numbers of which it matters that it spells something: generated tables of resources are longer.</summary>
    private const int LongestSpelled = 600;

    private const int FewestEscapes = 4;
    private const int LongestLine = 4096;

    private static readonly ConditionalWeakTable<ScanSource, IReadOnlyList<ConcealedText>> Known = [];

    /// <summary>Everything found in a source; found once.</summary>
    public static IReadOnlyList<ConcealedText> Of(ScanSource source) => Known.GetValue(source, Find);

    private static IReadOnlyList<ConcealedText> Find(ScanSource source)
    {
        // What the scanner itself turned round, or picked out of a binary file, says nothing when it is turned again.
        if (source.IsDisguised && source.Layers[^1] is "reversed" or "rot13" or "atbash" or "strings" || source.Layers.Contains("strings"))
            return [];
        var found = new List<ConcealedText>();
        foreach (var one in All(source))
        {
            // The first way to read data is the one that counts.
            if (!found.Exists(other => one.Start < other.Start + other.Length && other.Start < one.Start + one.Length))
                found.Add(one);
            if (found.Count >= Most)
                break;
        }

        return found;
    }

    private static IEnumerable<ConcealedText> All(ScanSource source)
    {
        var text = source.Text.Raw;
        var literals = Literals.Of(text);
        var lists = NumberLists.Of(text);
        var candidates = NumberCandidates.Of(text, lists).ToList();
        Func<int, (int, int)> bounds = at => Bounds(text, literals, at);

        foreach (var candidate in candidates.Where(candidate => candidate.Data.Length <= LongestSpelled))
        {
            if (KeySearch.Plain(candidate, candidate.Data, "character codes") is { } plain)
                yield return plain;
        }

        candidates.AddRange(Bytes(text, literals));
        // What the scanner itself turned round before it decoded it says nothing when it is turned again.
        var mirrored = source.Layers.Contains("reversed", StringComparer.Ordinal) ? [] : MirroredText.Of(text, bounds);
        foreach (var found in mirrored.Concat(KeySearch.InText(text, bounds)))
            yield return found;
        var left = Budget;
        foreach (var candidate in candidates.Where(candidate => candidate.Data.Length is >= NumberLists.Shortest and <= LongestData).Take(MostCandidates))
        {
            if ((left -= candidate.Data.Length) < 0)
                break;
            if (KeySearch.InData(candidate) is { } found)
                yield return found;
        }

        foreach (var literal in literals)
        {
            if ((MirroredText.OfName(literal) ?? MirroredText.OfSteps(literal)) is { } found)
                yield return found;
        }

        foreach (var found in AssembledText.Of(source, literals).Concat(Fillers.Of(text, literals)).Concat(FirstLetters.Of(text, literals)).Concat(PackedText.Of(text, literals)))
            yield return found;
        foreach (var found in BlankBits.Of(text).Concat(SlicedVariables.Of(text)).Concat(MaskedWords.Of(source)))
            yield return found;
        foreach (var found in Alphabets.Of(literals, lists).Concat(FileKeys.Of(candidates, literals)))
            yield return found;
    }

    /// <summary>What escapes, hexadecimal and base64 stand for, where that is no text.</summary>
    private static IEnumerable<Candidate> Bytes(string text, List<Literal> literals)
    {
        foreach (var literal in literals.Where(literal => literal.Escapes >= FewestEscapes && literal.Escapes * 3 >= literal.Content.Length && literal.Content.Length <= LongestData))
            yield return new(literal.Start, literal.Length, literal.Content, Material.Bytes);
        foreach (var payload in PayloadFinder.Runs(text))
        {
            if (payload.Layer is "hex" or "base64" && payload.Bytes.Length is >= NumberLists.Shortest and <= LongestData && PayloadReader.Text(payload.Bytes) is null)
                yield return new(payload.Start, payload.Length, Encoding.Latin1.GetString(payload.Bytes), Material.Bytes);
        }
    }

    /// <summary>The literal around a place, or else its line.</summary>
    private static (int Start, int End) Bounds(string text, List<Literal> literals, int at)
    {
        var (low, high) = (0, literals.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (literals[middle].Start > at)
                high = middle - 1;
            else
                low = middle + 1;
        }

        if (high >= 0 && at < literals[high].End && literals[high].Length <= LongestLine)
            return (literals[high].Start, literals[high].End);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1, Math.Min(at, LongestLine)) + 1;
        start = Math.Max(start, at - LongestLine);
        var end = text.IndexOf('\n', at, Math.Min(LongestLine, text.Length - at));
        return (start, end < 0 ? Math.Min(text.Length, at + LongestLine) : end);
    }
}
