using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>Judges the passages of texts by their words.</summary>
/// <param name="weights">What words say.</param>
internal sealed class PassageScorer(WordWeights weights)
{
    private readonly List<Feature> features = [];

    /// <summary>The number of the half in which a feature was last met, by its place in the weights.</summary>
    private readonly int[] lastMet = new int[weights.Count];

    private int half;

    /// <summary>Passages of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is.</param>
    public List<Passage> Score(ReadOnlySpan<char> text, SourceKind kind)
    {
        var passages = new List<Passage>();
        var reader = new PassageReader(text, kind);
        var (before, beforeStart, beforeWords) = (0f, 0, 0);
        // What both halves of a passage say is counted once; so every half leaves behind what it would add to one that comes after.
        half += 2;
        var count = 0;
        while (reader.Read(features) is var words and > 0)
        {
            half++;
            count++;
            var (own, fresh) = Add();
            var (start, end) = (features[0].Start, features[^1].End);
            // Half a passage alone is one only where nothing follows.
            if (count == 2)
                passages.Clear();
            passages.Add(count == 1 ? new(start, end, words, weights.Bias + own) : new(beforeStart, end, beforeWords + words, weights.Bias + before + fresh));
            (before, beforeStart, beforeWords) = (own, start, words);
        }

        return passages;
    }

    /// <summary>What tells most of a passage, the strongest first. Of a pair and a word in it only the stronger is told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="passage">Where to look.</param>
    /// <param name="most">How many at most.</param>
    public List<Feature> Strongest(ReadOnlySpan<char> text, SourceKind kind, Passage passage, int most)
    {
        var met = new Dictionary<uint, (Feature Feature, float Weight)>();
        var reader = new PassageReader(text[passage.Start..passage.End], kind);
        while (reader.Read(features) > 0)
        {
            foreach (ref readonly var feature in CollectionsMarshal.AsSpan(features))
            {
                if (weights.IndexOf(feature.Hash) is var index and >= 0 && weights[index] > 0)
                    met.TryAdd(feature.Hash, (feature with { Start = feature.Start + passage.Start, End = feature.End + passage.Start }, weights[index]));
            }
        }

        var told = new List<Feature>();
        foreach (var feature in met.Values.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Feature.Start).Select(pair => pair.Feature))
        {
            if (told.Count < most && !told.Exists(other => other.Start < feature.End && feature.Start < other.End))
                told.Add(feature);
        }

        return told;
    }

    private (float Own, float Fresh) Add()
    {
        var (own, fresh) = (0f, 0f);
        foreach (ref readonly var feature in CollectionsMarshal.AsSpan(features))
        {
            var index = weights.IndexOf(feature.Hash);
            if (index < 0 || lastMet[index] == half)
                continue;
            var weight = weights[index];
            own += weight;
            if (lastMet[index] != half - 1)
                fresh += weight;
            lastMet[index] = half;
        }

        return (own, fresh);
    }
}
