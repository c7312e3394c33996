namespace Symbiont.Scanning.Wording;

/// <summary>
/// Reads a text in halves of passages. A passage is judged by itself, so that a long text around it neither hides nor makes anything; passages overlap by half, so that none is cut
/// where it matters. A text that is hardly longer than a passage is one.
/// </summary>
/// <param name="text">What to read.</param>
internal ref struct PassageReader(ReadOnlySpan<char> text)
{
    /// <summary>Words and signs of half a passage.</summary>
    public const int Half = 400;

    private WordReader words = new(text);
    private uint before;
    private int beforeStart;
    private bool hasWord;

    /// <summary>Reads half a passage.</summary>
    /// <param name="features">Emptied, and filled with what is in it, in order; the same may come twice.</param>
    /// <returns>How many words and signs it has; 0: the text is at its end.</returns>
    public int Read(List<Feature> features)
    {
        features.Clear();
        var count = 0;
        for (; count < Half && words.Read(); count++)
        {
            features.Add(new(words.Hash, words.Start, words.End));
            if (!words.IsWord)
                continue;
            if (hasWord)
                features.Add(new(WordReader.Pair(before, words.Hash), beforeStart, words.End));
            (before, beforeStart, hasWord) = (words.Hash, words.Start, true);
        }

        return count;
    }
}
