using Symbiont.Scanning.Matching;
using Symbiont.Scanning.Prose;
using Symbiont.Scanning.Prose.Intents;
using Symbiont.Scanning.Rules;
using Symbiont.Scanning.Tests.Rules;

namespace Symbiont.Scanning.Tests.Matching;

public sealed class RequiredLiteralsTests
{
    private static IEnumerable<RulePattern> Patterns => new[] { RuleTable.Default, BehaviorRules.Rules, ProseRules.Rules, ConfigurationRules.Rules, SupplyRules.Rules, ExposureRules.Rules }.SelectMany(table => table).SelectMany(rule => rule.Patterns);

    [Theory]
    [InlineData(@"\bcurl\s+[^\n]*\|\s*bash", "curl", "bash", "|")]
    [InlineData(@"(?:fetch|axios)\s*\(", "fetch|axios", "(")]
    [InlineData(@"(?:wget)?\s+https", "https")]
    [InlineData(@"colou?red", "colored|coloure")]
    [InlineData(@"(?:zap\d)+\w", "zap0|zap1|zap2|zap3|zap4|zap5|zap6|zap7|zap8|zap9")]
    [InlineData(@"[Qq]uux", "quux")]
    [InlineData(@"(?<name>EVAL)\(", "eval(")]
    [InlineData(@"xyz(?!abc)", "xyz")]
    [InlineData(@"\w+\s*\d*")]
    [InlineData(@"curl|.*")]
    [InlineData(@"(x)\1zzz")]
    [InlineData(@"[^c]e?")]
    public void What_a_match_needs_is_read_out_of_the_expression(string expression, params string[] sets)
    {
        var found = RequiredLiterals.Of(expression).Select(set => string.Join('|', set.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

        Assert.Equal(sets.Select(set => string.Join('|', set.Split('|').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void Nothing_that_a_pattern_matches_is_held_back()
    {
        var patterns = Patterns.ToList();
        var filter = new PatternFilter(patterns.Select(pattern => pattern.Expression));
        var marks = filter.NewMarks();
        var matched = 0;
        foreach (var text in Texts())
        {
            filter.Mark(text, marks);
            for (var i = 0; i < patterns.Count; i++)
            {
                if (!patterns[i].Linear.IsMatch(text))
                    continue;
                matched++;
                Assert.True(filter.MayMatch(i, marks), $"{patterns[i].Expression} matches {text}");
            }
        }

        Assert.True(matched > 300, $"Only {matched} matches were looked at.");
    }

    [Fact]
    public void Nothing_that_a_cue_finds_is_held_back()
    {
        Cue[] cues = [.. EnglishSecrecy.All, .. EnglishCues.All, .. ForeignCues.Latin];
        var filter = new PatternFilter(cues.Select(cue => cue.Expression));
        var marks = filter.NewMarks();
        foreach (var text in Texts())
        {
            filter.Mark(text, marks);
            for (var i = 0; i < cues.Length; i++)
                Assert.True(cues[i].Find(text) < 0 || filter.MayMatch(i, marks), $"{cues[i].Expression} finds {text}");
        }
    }

    [Fact]
    public void Most_patterns_are_held_back_from_most_text()
    {
        var patterns = Patterns.ToList();
        var filter = new PatternFilter(patterns.Select(pattern => pattern.Expression));
        var marks = filter.NewMarks();

        filter.Mark("for each invoice in the folder, read its number and its date, and write both into the table of results", marks);

        Assert.InRange(Enumerable.Range(0, patterns.Count).Count(i => filter.MayMatch(i, marks)), 0, patterns.Count / 10);
    }

    private static IEnumerable<string> Texts() =>
        RuleCases.All.SelectMany(one => one.Hits.Concat(one.Disguised).Concat(one.NearMisses)).SelectMany(one => one.Text.Split('\n').Append(one.Text.Replace('\n', ' ')))
            .Concat(new[] { RuleTable.Default, BehaviorRules.Rules, ProseRules.Rules, ConfigurationRules.Rules, SupplyRules.Rules, ExposureRules.Rules }.SelectMany(table => table).Select(rule => rule.Example))
            .SelectMany(text => new[] { text, text.ToUpperInvariant(), text.Replace('k', '\u212A') });
}
