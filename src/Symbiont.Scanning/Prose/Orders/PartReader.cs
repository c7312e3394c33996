using System.Buffers;

namespace Symbiont.Scanning.Prose.Orders;

/// <summary>Tells the parts of orders from the words of one language, sentence by sentence.</summary>
/// <param name="lexicon">The language.</param>
internal sealed class PartReader(Lexicon lexicon)
{
    /// <summary>Words of one class of which more in one sentence tell nothing new.</summary>
    private const int MostWords = 8;

    /// <summary>Characters around a sentence in which an address belongs to it.</summary>
    private const int AddressReach = 150;

    /// <summary>Between these a negation negates nothing on the other side.</summary>
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:;(，、：；،؛");

    private readonly List<WordAt>[] words = [.. Enum.GetValues<WordClass>().Select(_ => new List<WordAt>())];

    /// <summary>A script without spaces says the same in half the characters.</summary>
    private int Scale => lexicon.HasSpaces ? 2 : 1;

    /// <summary>Parts of a sentence, each with the place where it begins.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="found">Words of this language, and of all, in the sentence.</param>
    /// <param name="addresses">Where addresses begin, in the whole text.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="parts">What is found is added here.</param>
    public void Read(string text, ReadOnlySpan<WordAt> found, List<int> addresses, (int Start, int End) sentence, List<(int At, Part Part)> parts)
    {
        foreach (var list in words)
            list.Clear();
        foreach (var word in found)
        {
            if (words[(int)word.Class].Count < MostWords)
                words[(int)word.Class].Add(word);
        }

        var untold = Untold(text);
        // Who keeps passwords out of a report keeps them from nobody who should know.
        if (untold is { } hidden && Near([hidden], Of(WordClass.Secret), 15).Count == 0 && Near([hidden], [.. Of(WordClass.Account), .. Of(WordClass.Person)], 30).Count > 0)
            parts.Add((hidden.Start, Part.Conceal));
        Add(Of(WordClass.Hide), Part.Hide);
        Add(Near(Of(WordClass.Ask), Of(WordClass.Say), 80), Part.Cover);
        if (untold is not null || Of(WordClass.Person).Count > 0 || Of(WordClass.Account).Count > 0)
            Add(Of(WordClass.Calm), Part.Calm);
        Add(Of(WordClass.Unasked), Part.Unasked);
        Add(Ordered(WordClass.Fake), Part.Fake);
        var sent = Ordered(WordClass.Send);
        if (sent.Count > 0 && HasAddress(addresses, sentence))
            Add(sent, Part.Away);
        else
            Add(Near(sent, Of(WordClass.Private), 40), Part.Leak);
        Add(Near(Ordered(WordClass.Erase), Of(WordClass.Trace), 30), Part.Erase);
        Add(Near(Ordered(WordClass.Keep), Of(WordClass.Memory), 50), Part.Plant);
        Add(Near(Of(WordClass.Self), Of(WordClass.Every), 125), Part.Spread);
        Add(Near(Ordered(WordClass.Weaken), Of(WordClass.Guard), 30), Part.Weaken);
        Add(Ordered(WordClass.Pay), Part.Pay);
        Add(Near([.. Ordered(WordClass.Ask), .. Ordered(WordClass.Say), .. sent, .. Ordered(WordClass.Keep)], Of(WordClass.Secret), 40), Part.Secret);
        Add(Of(WordClass.Role), Part.Role);
        Add(Of(WordClass.Machine), Part.Machine);
        Add(Of(WordClass.Consent), Part.Consent);
        Add(Of(WordClass.Warn), Part.Warn);

        void Add(List<WordAt> first, Part part)
        {
            if (first.Count > 0)
                parts.Add((first[0].Start, part));
        }
    }

    private static bool HasAddress(List<int> addresses, (int Start, int End) sentence)
    {
        var at = addresses.BinarySearch(sentence.Start - AddressReach);
        at = at < 0 ? ~at : at;
        return at < addresses.Count && addresses[at] < sentence.End + AddressReach;
    }

    private List<WordAt> Of(WordClass kind) => words[(int)kind];

    /// <summary>Words that no negation stands by.</summary>
    private List<WordAt> Ordered(WordClass kind) => [.. Of(kind).Where(word => !Of(WordClass.Not).Any(not => Negates(not, word)))];

    private bool Negates(WordAt not, WordAt word) =>
        (not.Start >= word.Start && not.End <= word.End)
        || (not.End <= word.Start && word.Start - not.End <= 9 * Scale)
        || (lexicon.NegatesAfter && not.Start >= word.End && not.Start - word.End <= 4 * Scale);

    /// <summary>A word for telling that is negated.</summary>
    private WordAt? Untold(string text)
    {
        foreach (var not in Of(WordClass.Not))
        {
            foreach (var tell in Of(WordClass.Tell))
            {
                if ((not.Start >= tell.Start && not.End <= tell.End)
                    || (lexicon.NegatesBefore && not.End <= tell.Start && tell.Start - not.End <= 15 * Scale && !text.AsSpan(not.End..tell.Start).ContainsAny(ClauseEnds))
                    || (lexicon.NegatesAfter && not.Start >= tell.End && not.Start - tell.End <= 10 * Scale && !text.AsSpan(tell.End..not.Start).ContainsAny(ClauseEnds)))
                    return tell;
            }
        }

        return null;
    }

    /// <summary>The first word that has one of the others near it, itself not counted; nothing: none.</summary>
    private List<WordAt> Near(List<WordAt> words, List<WordAt> others, int reach)
    {
        foreach (var word in words)
        {
            foreach (var other in others)
            {
                if ((other.Start >= word.End && other.Start - word.End <= reach * Scale) || (word.Start >= other.End && word.Start - other.End <= reach * Scale))
                    return [word];
            }
        }

        return [];
    }
}
