using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>Judges the texts of one scan by their words. The more there is to read, the stronger has to be what is said of one passage: by chance some passage of a thousand reads like an attack.</summary>
/// <param name="weights">What words say.</param>
internal sealed class WordingJudge(WordWeights weights)
{
    /// <summary>Score above which the only passage of a scan reads like an attack.</summary>
    private const float Least = 1.2f;

    /// <summary>How much stronger it has to be for e times as many passages.</summary>
    private const float Growth = 0.5f;

    /// <summary>Words that are named.</summary>
    private const int Named = 6;

    private readonly PassageScorer scorer = new(weights);
    private readonly List<Suspect> suspects = [];
    private int passages;

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    public void Read(ScanSource source)
    {
        var text = source.Text.Normalized;
        var scores = scorer.Score(text);
        passages += scores.Count;
        if (scores.Count == 0)
            return;
        var worst = scores.MaxBy(passage => passage.Score);
        if (worst.Score > Least)
            suspects.Add(new(Told(source, text, worst), worst.Score));
    }

    /// <summary>What reads like an attack, when everything was read.</summary>
    public IEnumerable<Finding> Findings()
    {
        var least = Least + (Growth * MathF.Log(passages));
        return suspects.Where(suspect => suspect.Score > least).Select(suspect => suspect.Finding);
    }

    private Finding Told(ScanSource source, string text, Passage passage)
    {
        var words = scorer.Strongest(text, passage, Named);
        var start = source.Text.RawOffset(words.Count > 0 ? words[0].Start : passage.Start);
        var named = string.Join(", ", words.Select(word => $"\"{Excerpts.Of(text.AsSpan(word.Start..word.End))}\"").Distinct());
        return source.Report(WordingRules.Attack, start, source.Text.RawOffset(passage.End) - start, $"Its words, taken together, are those of attacks: {named}.", Confidence.Medium);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Suspect(Finding Finding, float Score);
}
