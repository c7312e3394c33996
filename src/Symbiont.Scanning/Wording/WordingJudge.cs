using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Disguises;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Wording;

/// <summary>
/// Judges one scan by everything that was found in it: the words of its worst passage, and the findings of the rules. The sum is the logarithm of the odds that it is an attack; what each part
/// adds was learnt from samples that neither the words nor the rules had been made for. The more there is to read, the stronger has to be what is said of one passage: by chance some passage
/// of a thousand reads like an attack.
/// </summary>
/// <param name="weights">What words say.</param>
internal sealed class WordingJudge(WordWeights weights)
{
    /// <summary>The sum from which on a scan is judged an attack: above even odds, for more honest work is scanned than attacks.</summary>
    public const float Least = 0.25f;

    /// <summary>How much less the worst passage says for e times as many passages.</summary>
    public const float Growth = 0.5f;

    /// <summary>Why a finding is weaker.</summary>
    public const string Honest = "worded as honest work is";

    /// <summary>Of nothing.</summary>
    private const float Start = -0.44f;

    /// <summary>Of the score of the worst passage, once.</summary>
    private const float OfWords = 0.8f;

    /// <summary>Of rules with a critical finding, by the logarithm of one more than their number.</summary>
    private const float OfCritical = 1.8f;

    /// <summary>Of rules with a high finding.</summary>
    private const float OfHigh = 1.24f;

    /// <summary>Characters before and behind the place of a finding that are around it.</summary>
    private const int Around = 400;

    /// <summary>Words and signs fewer than which say too little, of the one and of the other.</summary>
    private const int Fewest = 120;

    /// <summary>Words that are named.</summary>
    private const int Named = 6;

    /// <summary>Rules whose findings stay whatever is around them: the 40, which are promised, entries for whoever knows a word, which are put into honest programs, and what turns a text around, which hides the words.</summary>
    private static readonly FrozenSet<string> Promised =
        RuleTable.Default.Select(rule => rule.Info.Name).Concat([CodeRules.SecondEntry.Name, CapabilityRules.HardCodedEntry.Name, DisguiseRules.Direction.Name]).ToFrozenSet();

    /// <summary>
    /// Rules that follow a parameter to where it does harm. Who leaves a door open writes the words of honest work, for most mean no harm; so words say nothing of it where the way was followed
    /// from end to end.
    /// </summary>
    private static readonly FrozenSet<string> Followed = FrozenSet.Create(StringComparer.Ordinal, CodeRules.CommandInjection.Name, CodeRules.SqlInjection.Name, CodeRules.CodeInjection.Name, CodeRules.UnsafeDeserialization.Name);

    private readonly PassageScorer scorer = new(weights);
    private readonly List<Suspect> suspects = [];
    private readonly HashSet<(Severity Severity, string Rule)> found = [];

    /// <summary>What the words around a finding say that may yet be weakened.</summary>
    private readonly Dictionary<Finding, float> around = new(ReferenceEqualityComparer.Instance);

    private float worst = float.MinValue;
    private int passages;
    private int words;

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    public void Read(ScanSource source)
    {
        var text = source.Text.Normalized;
        var scores = scorer.Score(text, source.Kind);
        if (scores.Count == 0)
            return;
        passages += scores.Count;
        words += scores.Sum(passage => passage.Words);
        var strongest = scores.MaxBy(passage => passage.Score);
        worst = Math.Max(worst, strongest.Score);
        if (strongest.Words >= Fewest && strongest.Score > 0)
            suspects.Add(new(Told(source, text, strongest), strongest.Score));
    }

    /// <summary>Hears of a finding of the scanner's own rules.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="finding">What was found.</param>
    public void Hear(ScanSource source, Finding finding)
    {
        found.Add((finding.Severity, finding.Rule));
        if (finding.Severity != Severity.High || source.IsDisguised || Promised.Contains(finding.Rule) || (finding.Confidence == Confidence.High && Followed.Contains(finding.Rule)))
            return;
        var text = source.Text.Raw;
        // A program within the file, such as a script of a package, counts from its own beginning; its lines are those of the file.
        var at = finding.Offset <= text.Length && source.LineAt(finding.Offset) == finding.Line ? finding.Offset : source.Text.StartOf(finding.Line - source.LinesBefore);
        var scores = scorer.Score(text.AsSpan(Math.Max(0, at - Around)..Math.Min(text.Length, at + Around)), source.Kind);
        around[finding] = scores.Count == 0 ? float.MinValue : scores.Max(passage => passage.Score);
    }

    /// <summary>
    /// The findings of the scan, those that are high weakened where everything together, and the words around them, are of honest work; and what reads like an attack. What was hidden, what is
    /// critical, and what one of the 40 rules says, stays.
    /// </summary>
    /// <param name="findings">All of the scan.</param>
    public IEnumerable<Finding> Judge(IEnumerable<Finding> findings)
    {
        var growth = Growth * MathF.Log(Math.Max(1, passages));
        var (critical, high) = (Count(Severity.Critical), Count(Severity.High));
        foreach (var finding in findings)
        {
            var isWeak = words >= Fewest && around.TryGetValue(finding, out var local) && Sum(Math.Max(worst - growth, local), critical, high) < Least;
            yield return isWeak ? finding with { Severity = Severity.Medium, Confidence = Confidence.Low, Weakened = finding.Weakened ?? Honest } : finding;
        }

        foreach (var suspect in suspects.Where(suspect => Sum(suspect.Score - growth, 0, 0) >= Least))
            yield return suspect.Finding;

        int Count(Severity severity) => found.Count(rule => rule.Severity == severity);
    }

    /// <summary>What everything says together.</summary>
    /// <param name="words">Score of the worst passage, less what grows with their number.</param>
    /// <param name="critical">Rules with a critical finding.</param>
    /// <param name="high">Rules with a high one.</param>
    public static float Sum(float words, int critical, int high) => Start + (OfWords * words) + (OfCritical * MathF.Log(1 + critical)) + (OfHigh * MathF.Log(1 + high));

    private Finding Told(ScanSource source, string text, Passage passage)
    {
        var words = scorer.Strongest(text, source.Kind, passage, Named);
        var start = source.Text.RawOffset(words.Count > 0 ? words[0].Start : passage.Start);
        var named = string.Join(", ", words.Select(word => $"\"{Excerpts.Of(text.AsSpan(word.Start..word.End))}\"").Distinct());
        return source.Report(WordingRules.Attack, start, source.Text.RawOffset(passage.End) - start, $"Its words, taken together, are those of attacks: {named}.", Confidence.Medium);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Suspect(Finding Finding, float Score);
}
