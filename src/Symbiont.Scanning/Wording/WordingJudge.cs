using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Wording;

/// <summary>Judges the texts of one scan by their words. The more there is to read, the stronger has to be what is said of one passage: by chance some passage of a thousand reads like an attack.</summary>
/// <param name="weights">What words say.</param>
internal sealed class WordingJudge(WordWeights weights)
{
    /// <summary>Score above which the only passage of a scan reads like an attack.</summary>
    public const float Least = 1.8f;

    /// <summary>How much stronger it has to be for e times as many passages.</summary>
    public const float Growth = 0.5f;

    /// <summary>Score below which the words around a finding are those of honest work.</summary>
    private const float Honest = -1.25f;

    /// <summary>Characters before and behind the place of a finding that are around it.</summary>
    private const int Around = 400;

    /// <summary>Words and signs fewer than which say too little, of the one and of the other.</summary>
    private const int Fewest = 120;

    /// <summary>Words that are named.</summary>
    private const int Named = 6;

    /// <summary>Rules whose findings stay whatever is around them: the 40, which are promised, and entries for whoever knows a word, which are put into honest programs.</summary>
    private static readonly FrozenSet<string> Promised = RuleTable.Default.Select(rule => rule.Info.Name).Append(CodeRules.SecondEntry.Name).Append(CapabilityRules.HardCodedEntry.Name).ToFrozenSet();

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
        if (worst.Words >= Fewest && worst.Score > Least)
            suspects.Add(new(Told(source, text, worst), worst.Score));
    }

    /// <summary>A finding, weaker where everything around it is worded as honest work is. What was hidden, what is critical, and what one of the 40 rules says, stays.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="finding">What was found.</param>
    public Finding Weigh(ScanSource source, Finding finding)
    {
        if (finding.Severity != Severity.High || source.IsDisguised || Promised.Contains(finding.Rule))
            return finding;
        var text = source.Text.Raw;
        // A program within the file, such as a script of a package, counts from its own beginning; its lines are those of the file.
        var at = finding.Offset <= text.Length && source.LineAt(finding.Offset) == finding.Line ? finding.Offset : source.Text.StartOf(finding.Line - source.LinesBefore);
        var scores = scorer.Score(text.AsSpan(Math.Max(0, at - Around)..Math.Min(text.Length, at + Around)));
        return scores.Sum(passage => passage.Words) >= Fewest && scores.Max(passage => passage.Score) < Honest
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
