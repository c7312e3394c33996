using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Rules;

/// <summary>The operator's own rules: every expression over the whole plain form, and over the lines that a shell sees otherwise.</summary>
internal sealed class CustomRuleAnalyzer : IScanAnalyzer
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>Findings of one rule in one source; a pattern that matches more says nothing.</summary>
    private const int MaxFindings = 1000;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    private readonly (RuleInfo Info, Regex Regex)[] rules;

    /// <summary>An expression that cannot be read is an <see cref="ArgumentException"/>.</summary>
    /// <param name="rules">The operator's rules.</param>
    public CustomRuleAnalyzer(IReadOnlyList<CustomRule> rules)
    {
        this.rules = [.. rules.Select(rule => (new RuleInfo(rule.Name, Categories.Custom, rule.Severity, rule.Description,
            "The operator denies this pattern.", "Take it out, or ask the operator."), Compile(rule.Pattern)))];
        Rules = [.. this.rules.Select(rule => rule.Info), Limits.TimeUp];
    }

    public string Name => "custom";

    public IReadOnlyList<RuleInfo> Rules { get; }

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        foreach (var (info, regex) in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var findings = new List<Finding>();
            try
            {
                InText(source, info, regex, findings);
            }
            catch (RegexMatchTimeoutException)
            {
                findings.Add(source.Report(Limits.TimeUp, 0, 1, $"The rule {info.Name} was not done with this source after {TimeLimit.TotalSeconds:N0} s."));
            }

            foreach (var finding in findings)
                yield return finding;
        }
    }

    private static void InText(ScanSource source, RuleInfo info, Regex regex, List<Finding> findings)
    {
        var lines = new HashSet<int>();
        foreach (var match in regex.EnumerateMatches(source.Text.Normalized))
        {
            var start = source.Text.RawOffset(match.Index);
            if (lines.Count >= MaxFindings)
                return;
            if (lines.Add(source.LineAt(start)))
                findings.Add(source.Report(info, start, Math.Max(1, source.Text.RawOffset(match.Index + match.Length) - start)));
        }

        foreach (var (number, expansion) in source.Reading.Expansions)
        {
            var line = source.Reading.Lines[number];
            var start = source.Text.RawOffset(line.Start);
            if (regex.IsMatch(expansion.Text) && lines.Add(source.LineAt(start)))
                findings.Add(source.Report(info, start, line.End - line.Start));
        }
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            return new(pattern, Options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Looks around or back: only backtracking can run it.
            return new(pattern, Options, TimeLimit);
        }
    }
}
