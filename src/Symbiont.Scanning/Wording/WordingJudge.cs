using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Wording;

/// <summary>Judges the texts of one scan by their words. The more there is to read, the stronger has to be what is said of one passage: by chance some passage of a thousand reads like an attack.</summary>
/// <param name="weights">What words say.</param>
internal sealed class WordingJudge(WordWeights weights)
{
    /// <summary>Score above which the only passage of a scan reads like an attack.</summary>
    private static readonly float Least = float.Parse(Environment.GetEnvironmentVariable("LEAST") ?? "1.2", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How much stronger it has to be for e times as many passages.</summary>
    private const float Growth = 0.5f;

    /// <summary>Score below which the words around a finding are those of honest work.</summary>
    private static readonly float Honest = float.Parse(Environment.GetEnvironmentVariable("HONEST") ?? "-1", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Characters before and behind the place of a finding that are around it.</summary>
    private static readonly int Around = int.Parse(Environment.GetEnvironmentVariable("AROUND") ?? "400", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly int Fewest = int.Parse(Environment.GetEnvironmentVariable("FEWEST") ?? "120", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Words that are named.</summary>
    private const int Named = 6;

    /// <summary>Rules whose findings are promised whatever stands around them.</summary>
    private static readonly FrozenSet<string> Promised = RuleTable.Default.Select(rule => rule.Info.Name).ToFrozenSet();

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
        if (worst.Words < Fewest) return;
        if (worst.Score > Least)
            suspects.Add(new(Told(source, text, worst), worst.Score));
    }

    /// <summary>A finding, weaker where everything around it is worded as honest work is. What was hidden, what is critical, and what one of the 40 rules says, stays.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="finding">What was found.</param>
    public Finding Weigh(ScanSource source, Finding finding)
    {
        if (finding.Severity != Severity.High || source.IsDisguised || Promised.Contains(finding.Rule) || finding.Offset > source.Text.Raw.Length)
            return finding;
        var text = source.Text.Raw;
        var start = Math.Max(0, finding.Offset - Around);
        var end = Math.Min(text.Length, finding.Offset + Around);
        var scores = scorer.Score(text.AsSpan(start..end));
        return scores.Count > 0 && scores.Max(passage => passage.Score) < Honest
            ? finding with { Severity = Severity.Medium, Confidence = Confidence.Low, Weakened = finding.Weakened ?? "worded as honest work is" }
            : finding;
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
