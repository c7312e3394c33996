using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Rules;

public sealed class RuleTableTests
{
    private static readonly SkillScanner Scanner = new();

    public static TheoryData<string, string, string> Hits => Rows(one => one.Hits);

    public static TheoryData<string, string, string> Disguised => Rows(one => one.Disguised);

    public static TheoryData<string, string, string> NearMisses => Rows(one => one.NearMisses);

    [Theory, MemberData(nameof(Hits))]
    public void A_hit_is_found_at_the_rules_full_severity(string rule, string file, string text) => IsFound(rule, file, text);

    [Theory, MemberData(nameof(Disguised))]
    public void A_disguise_hides_nothing(string rule, string file, string text) => IsFound(rule, file, text);

    [Theory, MemberData(nameof(NearMisses))]
    public void What_only_looks_like_it_is_not_found(string rule, string file, string text) =>
        Assert.DoesNotContain(Scanner.ScanText(text, file).Findings, finding => finding.Rule == rule);

    [Theory, MemberData(nameof(Hits))]
    public void With_a_rule_switched_off_its_hits_are_not_reported_by_its_name(string rule, string file, string text)
    {
        var without = new SkillScanner(new ScanOptions { DisabledRules = new HashSet<string> { rule } });

        Assert.DoesNotContain(without.ScanText(text, file).Findings, finding => finding.Rule == rule);
    }

    [Fact]
    public void The_table_has_the_counts_and_severities_of_the_reference()
    {
        var rules = RuleTable.Default.Select(rule => rule.Info).ToList();

        Assert.Equal(40, rules.Count);
        Assert.Equal(40, rules.DistinctBy(rule => rule.Name).Count());
        Assert.Equal(
            [
                ("credential-harvesting", Severity.High, 6), ("downloader-chains", Severity.Medium, 3), ("network-exfiltration", Severity.High, 3), ("original-defense", Severity.Warning, 2),
                ("original-defense", Severity.Critical, 8), ("privilege-escalation", Severity.High, 5), ("process-injection", Severity.Critical, 4), ("reverse-shells", Severity.Critical, 7),
                ("symlink-path-traversal", Severity.Medium, 2),
            ],
            rules.GroupBy(rule => (rule.Category, rule.Severity)).Select(group => (group.Key.Category, group.Key.Severity, group.Count()))
                .OrderBy(row => row.Category, StringComparer.Ordinal).ThenBy(row => row.Severity));
    }

    [Fact]
    public void Every_rule_has_three_hits_one_of_them_disguised_and_two_near_misses()
    {
        Assert.Equal(RuleTable.Default.Select(rule => rule.Info.Name).Order(), RuleCases.All.Select(one => one.Rule).Order());
        Assert.All(RuleCases.All, one =>
        {
            Assert.True(one.Hits.Length >= 2 && one.Disguised.Length >= 1 && one.Hits.Length + one.Disguised.Length >= 3, one.Rule);
            Assert.True(one.NearMisses.Length >= 2, one.Rule);
        });
    }

    [Fact]
    public void The_names_that_the_reference_uses_are_names_of_rules() =>
        Assert.Subset(RuleTable.Default.Select(rule => rule.Info.Name).ToHashSet(), new HashSet<string> { "pipe-to-shell", "eval-with-fetch", "rm-rf-pattern" });

    [Fact]
    public void Every_example_of_a_rule_breaks_it() => Assert.All(RuleTable.Default, rule =>
        Assert.Contains(Scanner.ScanText(rule.Example, rule.Example.Contains("ptrace(", StringComparison.Ordinal) ? "a.c" : rule.Example.Contains("fetch(", StringComparison.Ordinal) ? "a.js" : "run.sh").Findings,
            finding => finding.Rule == rule.Info.Name && finding.Severity == rule.Info.Severity));

    private static TheoryData<string, string, string> Rows(Func<RuleCase, (string File, string Text)[]> texts)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var one in RuleCases.All)
        {
            foreach (var (file, text) in texts(one))
                rows.Add(one.Rule, file, text);
        }

        return rows;
    }

    private static void IsFound(string rule, string file, string text)
    {
        var findings = Scanner.ScanText(text, file).Findings;

        var found = Assert.Single(findings.Where(finding => finding.Rule == rule).OrderByDescending(finding => finding.Severity).Take(1));
        Assert.Equal(RuleTable.Default.Single(one => one.Info.Name == rule).Info.Severity, found.Severity);
    }
}
