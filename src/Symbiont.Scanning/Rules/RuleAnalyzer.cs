using System.Numerics;
using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Rules;

/// <summary>
/// Runs tables of rules over a source: one cheap pass tells which rules could be broken on which line, a second one over such a line which of their
/// patterns could match it, and only those are tried.
/// </summary>
internal sealed class RuleAnalyzer : IScanAnalyzer
{
    /// <summary>Matches of one pattern on one line that are weighed one by one; beyond, excuses count no more.</summary>
    private const int MaxMatches = 64;

    private readonly IReadOnlyList<ScanRule> rules;
    private readonly LiteralIndex index;
    private readonly RulePatterns patterns;

    /// <param name="name">Name of the analyser.</param>
    /// <param name="rules">The tables, one after the other.</param>
    public RuleAnalyzer(string name, IReadOnlyList<ScanRule> rules)
    {
        Name = name;
        this.rules = rules;
        Rules = [.. rules.Select(rule => rule.Info)];
        index = new([.. rules.SelectMany((rule, number) => rule.Anchors.Select(anchor => (anchor, number)))]);
        patterns = new(rules);
    }

    public string Name { get; }

    public IReadOnlyList<RuleInfo> Rules { get; }

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        var reading = source.Reading;
        var run = new RuleRun(rules, patterns, reading);
        var marked = new ulong[(rules.Count / 64) + 1];
        var (state, line, any) = (0, 0, false);
        for (var at = index.Next(reading.Text, 0, ref state, out var sets); at >= 0; at = index.Next(reading.Text, at + 1, ref state, out sets))
        {
            var here = reading.LineOf(at, line);
            if (here != line && any)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Try(run, marked, line, expanded: false);
                any = false;
            }

            line = here;
            any = true;
            Mark(marked, sets);
        }

        if (any)
            Try(run, marked, line, expanded: false);
        foreach (var (number, expansion) in reading.Expansions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            state = 0;
            for (var at = index.Next(expansion.Text, 0, ref state, out var sets); at >= 0; at = index.Next(expansion.Text, at + 1, ref state, out sets))
                Mark(marked, sets);
            Try(run, marked, number, expanded: true);
        }

        return run.Findings;
    }

    private static void Mark(ulong[] marked, ReadOnlySpan<int> sets)
    {
        foreach (var set in sets)
            marked[set >> 6] |= 1UL << set;
    }

    private static void Try(RuleRun run, ulong[] marked, int line, bool expanded)
    {
        for (var word = 0; word < marked.Length; word++)
        {
            for (var left = marked[word]; left != 0; left &= left - 1)
                run.Try((word * 64) + BitOperations.TrailingZeroCount(left), line, expanded, MaxMatches);
            marked[word] = 0;
        }
    }
}
