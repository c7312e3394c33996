using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Training;

/// <summary>Learns the weights of words from passages.</summary>
internal static class Trainer
{
    /// <summary>Passages that a word has to be in, or it is nobody's but their author's.</summary>
    private const int FewestPassages = 3;

    /// <summary>Weights that are kept, the strongest. What is dropped says next to nothing.</summary>
    private const int MostWeights = 400_000;

    /// <summary>How small weights are held.</summary>
    private const double Penalty = 500;

    /// <summary>What the weights of an earlier time say at first, of what they said then: they were learnt from much of the same, and know it too well.</summary>
    private const double Trust = 0.5;

    /// <summary>What each kind of the heaviest group weighs.</summary>
    private const double Total = 1000;

    /// <summary>Learns.</summary>
    /// <param name="passages">Of both kinds.</param>
    /// <param name="earlier">Weights of an earlier time, learnt from what is not here any more; null: none.</param>
    public static WordWeights Learn(IReadOnlyList<LearntPassage> passages, WordWeights? earlier = null)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in passages.SelectMany(passage => passage.Features))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var features = counts.Where(pair => pair.Value >= FewestPassages).Select(pair => pair.Key).Order().ToArray();
        var columns = features.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        // What is rare says more than what is everywhere.
        var scale = Array.ConvertAll(features, feature => Math.Log((1.0 + passages.Count) / (1 + counts[feature])) + 1);
        var rows = passages.Select(passage => passage.Features.Where(columns.ContainsKey).Select(feature => columns[feature]).ToArray()).ToList();
        var totals = passages.GroupBy(passage => (passage.Sample.Set.Group, passage.Sample.Set.IsAttack)).ToDictionary(group => group.Key, group => group.Sum(passage => passage.Weight));
        var rowWeights = passages.Select(passage => Total * passage.Sample.Set.Weight * passage.Weight / totals[(passage.Sample.Set.Group, passage.Sample.Set.IsAttack)]).ToArray();
        var known = features.Select((feature, column) => Trust * (earlier?.Of(feature) ?? 0) / scale[column]).Append(Trust * (earlier?.Bias ?? 0)).ToArray();
        var fitted = new LogisticRegression(rows, scale, [.. passages.Select(passage => passage.Sample.Set.IsAttack)], rowWeights, Penalty, known).Fit();
        var weights = features.Select((feature, column) => (Feature: feature, Weight: (float)(fitted[column] * scale[column])))
            .Concat((earlier?.All() ?? []).Where(pair => !columns.ContainsKey(pair.Key)).Select(pair => (Feature: pair.Key, Weight: (float)(Trust * pair.Value))))
            .OrderByDescending(pair => Math.Abs(pair.Weight)).ThenBy(pair => pair.Feature).Take(MostWeights);
        return new((float)fitted[^1], weights.ToDictionary(pair => pair.Feature, pair => pair.Weight));
    }
}
