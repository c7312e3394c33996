using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>
/// Reads a text in halves of passages. A passage is judged by itself, so that a long text around it neither hides nor makes anything; passages overlap by half, so that none is cut
/// where it matters. A text that is hardly longer than a passage is one.
/// </summary>
/// <param name="text">What to read.</param>
/// <param name="kind">What it is: a word says one thing in prose, and another in a program or in settings. So each is a feature twice, by itself and of its register.</param>
internal ref struct PassageReader(ReadOnlySpan<char> text, SourceKind kind)
{
    /// <summary>Words and signs of half a passage.</summary>
    public const int Half = 400;

    private static readonly uint Prose = WordReader.HashOf("of prose");
    private static readonly uint Settings = WordReader.HashOf("of settings");
    private static readonly uint Programs = WordReader.HashOf("of programs");
    private static readonly uint Next = WordReader.HashOf("right behind it");

    private readonly uint register = kind switch
    {
        SourceKind.Text or SourceKind.Markdown or SourceKind.Markup => Prose,
        SourceKind.Json or SourceKind.Yaml or SourceKind.Configuration => Settings,
        _ => Programs,
    };

    private WordReader words = new(text);

    /// <summary>The word before, whatever signs stood between.</summary>
    private Met word;

    /// <summary>The two words or signs before.</summary>
    private Met first;
    private Met second;

    /// <summary>Reads half a passage.</summary>
    /// <param name="features">Emptied, and filled with what is in it, in order; the same may come twice.</param>
    /// <returns>How many words and signs it has; 0: the text is at its end.</returns>
    public int Read(List<Feature> features)
    {
        features.Clear();
        var count = 0;
        for (; count < Half && words.Read(); count++)
        {
            var met = new Met(words.Hash, words.Start, true);
            Add(features, met.Hash, met.Start);
            if (second.IsThere)
                features.Add(new(WordReader.Pair(Next, WordReader.Pair(second.Hash, met.Hash)), second.Start, words.End));
            if (first.IsThere)
                features.Add(new(WordReader.Pair(Next, WordReader.Pair(WordReader.Pair(first.Hash, second.Hash), met.Hash)), first.Start, words.End));
            (first, second) = (second, met);
            if (!words.IsWord)
                continue;
            if (word.IsThere)
                Add(features, WordReader.Pair(word.Hash, met.Hash), word.Start);
            word = met;
        }

        return count;
    }

    private readonly void Add(List<Feature> features, uint hash, int start)
    {
        features.Add(new(hash, start, words.End));
        features.Add(new(WordReader.Pair(register, hash), start, words.End));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Met(uint Hash, int Start, bool IsThere);
}
