using Symbiont.Scanning.Prose;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Rules;

/// <summary>A rule that could be made slow would be a way to switch the scanner off.</summary>
public sealed class HostileInputTests
{
    private const int Size = 1 << 20;

    /// <summary>Far above what it takes here, far below what backtracking would take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Rules => [.. All.Select(rule => rule.Info.Name)];

    private static IEnumerable<ScanRule> All => [.. RuleTable.Default, .. BehaviorRules.Rules, .. ProseRules.Rules, .. ConfigurationRules.Rules, .. SupplyRules.Rules, .. ExposureRules.Rules];

    [Theory, MemberData(nameof(Rules))]
    public void A_megabyte_made_to_be_slow_is_read_to_its_end(string name)
    {
        var rule = All.Single(one => one.Info.Name == name);
        var analyzer = new RuleAnalyzer("one", [rule]);
        foreach (var text in Texts(rule))
        {
            var source = new ScanSource("SKILL.md", text);

            var took = ThreadTime.Of(() => _ = analyzer.Analyze(source, CancellationToken.None).ToList());

            Assert.True(took < Patience, $"{name} took {took.TotalSeconds:N1} s for {text[..40]}");
        }
    }

    /// <summary>What almost breaks the rule, over and over: on one line, on a line each, and with the end cut off.</summary>
    private static IEnumerable<string> Texts(ScanRule rule)
    {
        yield return Repeat(string.Join(' ', rule.Anchors) + " http://a -o b | ( ' \" $x ");
        yield return Repeat(rule.Example[..^1] + " ");
        yield return Repeat(rule.Example + "\n");
        yield return rule.Example[..(rule.Example.Length / 2)] + new string('a', Size);
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, (Size / piece.Length) + 1));
}
