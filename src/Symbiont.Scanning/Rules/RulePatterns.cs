using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Rules;

/// <summary>The patterns of tables of rules, numbered, with what tells which of them could match a text.</summary>
internal sealed class RulePatterns
{
    private readonly int[] first;

    /// <param name="rules">The tables, one after the other.</param>
    public RulePatterns(IReadOnlyList<ScanRule> rules)
    {
        first = new int[rules.Count];
        for (var rule = 1; rule < rules.Count; rule++)
            first[rule] = first[rule - 1] + rules[rule - 1].Patterns.Count;
        Filter = new(rules.SelectMany(rule => rule.Patterns).Select(pattern => pattern.Expression));
    }

    public PatternFilter Filter { get; }

    /// <summary>Number of a pattern in <see cref="Filter"/>.</summary>
    public int NumberOf(int rule, int pattern) => first[rule] + pattern;
}
