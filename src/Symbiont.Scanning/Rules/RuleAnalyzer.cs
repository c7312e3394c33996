using System.Numerics;
using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Rules;

/// <summary>Runs a table of rules over a source: one cheap pass tells which rules could be broken on which line, and only those are tried.</summary>
internal sealed class RuleAnalyzer : IScanAnalyzer
{
    /// <summary>Matches of one pattern on one line that are weighed one by one; beyond, excuses count no more.</summary>
    private const int MaxMatches = 64;

    private readonly IReadOnlyList<ScanRule> rules;
    private readonly LiteralIndex index;
    private readonly bool isProse;

    /// <param name="name">Name of the analyser.</param>
    /// <param name="rules">The table.</param>
    public RuleAnalyzer(string name, IReadOnlyList<ScanRule> rules)
    {
        Name = name;
        this.rules = rules;
        isProse = rules.All(rule => rule.IsProse);
        Rules = [.. rules.Select(rule => rule.Info)];
        index = new(rules.SelectMany((rule, number) => rule.Anchors.Select(anchor => (anchor, number))));
    }

    public string Name { get; }

    public IReadOnlyList<RuleInfo> Rules { get; }

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        // Nobody reads the strings of a binary file to an agent.
        if (isProse && source.Layers.Contains("strings"))
            return [];
        var reading = source.Reading;
        var run = new RuleRun(rules, reading);
        var masks = new ulong[index.Words];
        var (state, line, any) = (0, 0, false);
        for (var at = index.Next(reading.Text, 0, ref state, out var sets); at >= 0; at = index.Next(reading.Text, at + 1, ref state, out sets))
        {
            var here = reading.LineOf(at, line);
            if (here != line && any)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Try(run, masks, line, expanded: false);
                any = false;
            }

            line = here;
            any = true;
            for (var i = 0; i < masks.Length; i++)
                masks[i] |= sets[i];
        }

        if (any)
            Try(run, masks, line, expanded: false);
        foreach (var (number, expansion) in reading.Expansions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            state = 0;
            for (var at = index.Next(expansion.Text, 0, ref state, out var sets); at >= 0; at = index.Next(expansion.Text, at + 1, ref state, out sets))
            {
                for (var i = 0; i < masks.Length; i++)
                    masks[i] |= sets[i];
            }

            Try(run, masks, number, expanded: true);
        }

        return run.Findings;
    }

    private static void Try(RuleRun run, ulong[] masks, int line, bool expanded)
    {
        for (var word = 0; word < masks.Length; word++)
        {
            for (var left = masks[word]; left != 0; left &= left - 1)
                run.Try((word * 64) + BitOperations.TrailingZeroCount(left), line, expanded, MaxMatches);
            masks[word] = 0;
        }
    }
}
