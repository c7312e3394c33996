using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Rules;

public sealed class SupplyTests
{
    private static readonly SkillScanner Scanner = new();

    private static readonly IReadOnlyList<ScanRule> All = [.. SupplyRules.Rules, .. ExposureRules.Rules, .. InstallRules.Rules];

    public static TheoryData<string, string, string> Hits => Cases.Rows(SupplyCases.Hits);

    public static TheoryData<string, string, string> NearMisses => Cases.Rows(SupplyCases.NearMisses);

    public static TheoryData<string> Names => [.. All.Select(rule => rule.Info.Name)];

    [Theory, MemberData(nameof(Hits))]
    public void A_setting_that_hands_a_decision_to_others_is_high(string rule, string file, string text) =>
        Assert.Contains(Scanner.ScanText(text, file).Findings, finding => finding.Rule == rule && finding.Severity == Severity.High);

    [Theory, MemberData(nameof(Hits))]
    public void A_disguise_hides_nothing(string rule, string file, string text) =>
        Assert.Contains(Scanner.ScanText(Cases.Disguised(text), file).Findings, finding => finding.Rule == rule && finding.Severity == Severity.High);

    [Theory, MemberData(nameof(NearMisses))]
    public void An_everyday_setting_passes(string rule, string file, string text)
    {
        Assert.Contains(All, one => one.Info.Name == rule);
        Assert.DoesNotContain(Scanner.ScanText(text, file).Findings, finding => All.Any(one => one.Info.Name == finding.Rule));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_rule_has_three_hits_and_two_near_misses(string name)
    {
        Assert.True(SupplyCases.Hits.Count(one => one.Rule == name) >= 3, name);
        Assert.True(SupplyCases.NearMisses.Count(one => one.Rule == name) >= 2, name);
    }

    [Fact]
    public void Every_example_of_a_rule_breaks_it() => Assert.All(All, rule =>
        Assert.Contains(Scanner.ScanText(rule.Example, "settings").Findings, finding => finding.Rule == rule.Info.Name && finding.Severity >= Severity.Medium));
}
