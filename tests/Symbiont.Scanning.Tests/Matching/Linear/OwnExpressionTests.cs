using System.Text.RegularExpressions;
using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Matching.Linear;
using Symbiont.Scanning.Prose;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Matching.Linear;

/// <summary>The scanner's own expressions, over what they were written for.</summary>
public sealed class OwnExpressionTests
{
    private static readonly IReadOnlyList<ScanRule> Rules =
        [.. RuleTable.Default, .. BehaviorRules.Rules, .. ProseRules.Rules, .. ConfigurationRules.Rules, .. SupplyRules.Rules, .. ExposureRules.Rules];

    [Fact]
    public void Each_finds_what_the_library_finds()
    {
        var texts = Rules.Select(rule => rule.Example).Chunk(24).Select(some => string.Join('\n', some)).ToList();
        var cases = Rules.SelectMany(rule => rule.Patterns.SelectMany(Of).Select(pattern => (Pattern: pattern, Text: rule.Example)))
            .Concat(Catalogue.Facts.Select(fact => fact.Pattern.Linear).OfType<LinearPattern>().Select((pattern, i) => (Pattern: pattern, Text: texts[i % texts.Count]))).ToList();
        var found = 0;
        foreach (var (pattern, text) in cases)
        {
            var library = new Regex(pattern.Expression, pattern.Options).Matches(text).Select(match => (match.Index, match.Length)).ToList();
            List<(int, int)> ours = [];
            foreach (var match in pattern.EnumerateMatches(text))
                ours.Add((match.Index, match.Length));
            Assert.True(library.SequenceEqual(ours), $"/{pattern.Expression}/: {string.Join(' ', library)} expected, {string.Join(' ', ours)} found");
            found += ours.Count;
        }

        Assert.InRange(cases.Count, 2_000, int.MaxValue);
        Assert.InRange(found, 200, int.MaxValue);
    }

    private static IEnumerable<LinearPattern> Of(RulePattern pattern) => new[] { pattern.Linear, pattern.Excepted, pattern.UnlessNear }.Concat(pattern.AlsoNear).OfType<LinearPattern>();
}
