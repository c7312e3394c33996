using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>Judges the passages of texts by their words.</summary>
/// <param name="weights">What words say.</param>
internal sealed class PassageScorer(WordWeights weights)
{
    private readonly List<Feature> features = [];

    /// <summary>What was met last on this thread; as large as the weights, so no scan makes its own.</summary>
    [ThreadStatic]
    private static Meetings? OfThread;

    /// <summary>Passages of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is.</param>
    public List<Passage> Score(ReadOnlySpan<char> text, SourceKind kind)
    {
        var passages = new List<Passage>();
        var reader = new PassageReader(text, kind);
        var (before, beforeStart, beforeWords) = (0f, 0, 0);
        // What both halves of a passage say is counted once; so every half leaves behind what it would add to one that comes after.
        var met = OfThread?.Weights == weights ? OfThread : OfThread = new(weights);
        met.Begin();
        var count = 0;
        while (reader.Read(features) is var words and > 0)
        {
            count++;
            var (own, fresh) = Add(met);
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

    private (float Own, float Fresh) Add(Meetings met)
    {
        var (own, fresh) = (0f, 0f);
        met.Half++;
        foreach (ref readonly var feature in CollectionsMarshal.AsSpan(features))
        {
            var index = weights.IndexOf(feature.Hash);
            if (index < 0 || met.Last[index] == met.Half)
                continue;
            var weight = weights[index];
            own += weight;
            if (met.Last[index] != met.Half - 1)
                fresh += weight;
            met.Last[index] = met.Half;
        }

        return (own, fresh);
    }

    /// <summary>Where features were met last.</summary>
    private sealed class Meetings(WordWeights weights)
    {
        /// <summary>Halves that one text may have: more than any that fits into memory.</summary>
        private const int MostHalves = 1 << 28;

        public WordWeights Weights => weights;

        /// <summary>The number of the half in which a feature was last met, by its place in the weights.</summary>
        public int[] Last { get; } = new int[weights.Count];

        /// <summary>The number of the half at hand; it counts on from text to text.</summary>
        public int Half { get; set; }

        /// <summary>Begins a text: what was met in the one before is no half of it.</summary>
        public void Begin()
        {
            if (Half > int.MaxValue - MostHalves)
            {
                Array.Clear(Last);
                Half = 0;
            }

            Half += 2;
        }
    }
}
