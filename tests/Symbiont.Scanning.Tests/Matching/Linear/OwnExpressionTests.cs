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
        var expressions = Rules.SelectMany(rule => rule.Patterns).SelectMany(pattern => new[] { pattern.Linear, pattern.Excepted, pattern.UnlessNear }.Concat(pattern.AlsoNear))
            .Concat(Catalogue.Facts.Select(fact => fact.Pattern.Linear)).OfType<LinearPattern>().DistinctBy(pattern => (pattern.Expression, pattern.Options)).ToList();
        var texts = Rules.Select(rule => rule.Example).Chunk(24).Select(some => string.Join('\n', some)).ToList();
        var found = 0;
        for (var i = 0; i < expressions.Count; i++)
        {
            var pattern = expressions[i];
            var text = texts[i % texts.Count];
            var library = new Regex(pattern.Expression, pattern.Options).Matches(text).Select(match => (match.Index, match.Length)).ToList();
            List<(int, int)> ours = [];
            foreach (var match in pattern.EnumerateMatches(text))
                ours.Add((match.Index, match.Length));
            Assert.True(library.SequenceEqual(ours), $"/{pattern.Expression}/: {string.Join(' ', library)} expected, {string.Join(' ', ours)} found");
            found += ours.Count;
        }

        Assert.InRange(expressions.Count, 2_000, int.MaxValue);
        Assert.InRange(found, 300, int.MaxValue);
    }
}
