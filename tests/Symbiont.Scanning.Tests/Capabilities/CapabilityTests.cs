using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Tests.Rules;

namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>What a program can do together, in languages that nobody follows.</summary>
public sealed class CapabilityTests
{
    private const int Size = 1 << 20;

    /// <summary>Far above what it takes, far below what backtracking would take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly SkillScanner Scanner = new();

    private static readonly IReadOnlyList<(string Rule, string File, string Text)> AllHits = [.. CapabilityCases.Hits, .. TacticCases.Hits, .. DataCases.Hits, .. LastingCases.Hits, .. DamageCases.Hits, .. PayeeCases.Hits, .. DeceptionCases.Hits, .. HostCases.Hits, .. WorkCases.Hits, .. ScriptCases.Hits, .. ShortScriptCases.Hits, .. DropCases.Hits, .. PageCases.Hits, .. ReportCases.Hits, .. SpreadCases.Hits, .. IntruderCases.Hits];

    private static readonly IReadOnlyList<(string Rule, string File, string Text)> AllNearMisses =
        [.. CapabilityCases.NearMisses, .. TacticCases.NearMisses, .. DataCases.NearMisses, .. LastingCases.NearMisses, .. DamageCases.NearMisses, .. PayeeCases.NearMisses, .. DeceptionCases.NearMisses, .. HostCases.NearMisses, .. WorkCases.NearMisses, .. ScriptCases.NearMisses, .. ShortScriptCases.NearMisses, .. DropCases.NearMisses, .. PageCases.NearMisses, .. ReportCases.NearMisses, .. SpreadCases.NearMisses, .. ExcuseCases.NearMisses, .. IntruderCases.NearMisses];

    public static TheoryData<string, string, string> Hits => Cases.Rows(AllHits);

    public static TheoryData<string, string, string> NearMisses => Cases.Rows(AllNearMisses);

    public static TheoryData<string> Rules => [.. CapabilityRules.All.Select(rule => rule.Name)];

    [Theory, MemberData(nameof(Hits))]
    public void Capabilities_that_may_not_stand_together_are_high(string rule, string file, string text)
    {
        var findings = Scanner.ScanText(text, file).Findings;

        Assert.True(findings.Any(finding => finding.Rule == rule && finding.Severity == Severity.High), string.Join('\n', findings.Select(finding => $"{finding.Severity} {finding.Rule} {finding.Excerpt}")));
    }

    [Theory, MemberData(nameof(Hits))]
    public void A_disguise_hides_nothing(string rule, string file, string text) =>
        Assert.Contains(Scanner.ScanText(Cases.Disguised(text), file).Findings, finding => finding.Rule == rule && finding.Severity == Severity.High);

    public static TheoryData<string, string, string> Pretexts => Cases.Rows(ExcuseCases.Hits);

    [Theory, MemberData(nameof(Pretexts))]
    public void An_excuse_that_does_not_govern_the_act_excuses_nothing(string rule, string file, string text) =>
        Assert.Contains(Scanner.ScanText(text, file).Findings, finding => finding.Rule == rule && finding.Severity == Severity.High);

    [Theory, MemberData(nameof(NearMisses))]
    public void One_alone_or_for_an_honest_use_is_not_found(string rule, string file, string text) =>
        Assert.DoesNotContain(Scanner.ScanText(text, file).Findings, finding => finding.Rule == rule);

    [Theory, MemberData(nameof(Hits))]
    public void With_a_rule_switched_off_nothing_is_reported_by_its_name(string rule, string file, string text)
    {
        var without = new SkillScanner(new ScanOptions { DisabledRules = new HashSet<string> { rule } });

        Assert.DoesNotContain(without.ScanText(text, file).Findings, finding => finding.Rule == rule);
        Assert.DoesNotContain(without.Rules, one => one.Name == rule);
    }

    [Theory, MemberData(nameof(Rules))]
    public void Every_rule_has_three_hits_and_two_near_misses(string name)
    {
        Assert.True(AllHits.Count(one => one.Rule == name) >= 3, name);
        Assert.True(AllNearMisses.Count(one => one.Rule == name) >= 2, name);
    }

    [Theory, MemberData(nameof(Hits))]
    public void In_a_comment_it_is_not_done(string rule, string file, string text)
    {
        var comment = Path.GetExtension(file) switch
        {
            ".lua" or ".sql" => "-- ",
            ".js" or ".ts" or ".go" or ".rs" or ".c" or ".java" or ".cs" or ".php" or ".kt" or ".dart" or ".swift" or ".groovy" or ".scala" or ".gs" or ".gradle" => "// ",
            ".py" or ".rb" or ".pl" or ".R" or ".sh" or ".yml" or ".yaml" or ".ps1" or ".jl" or ".ex" => "# ",
            _ => null,
        };
        if (comment is not null)
            Assert.DoesNotContain(Scanner.ScanText(string.Join('\n', text.Split('\n').Select(line => comment + line)), file).Findings, finding => finding.Rule == rule && finding.Severity >= Severity.High);
    }

    [Fact]
    public void A_megabyte_made_to_be_slow_is_read_to_its_end()
    {
        var analyzer = new CapabilityAnalyzer();
        var anchors = Catalogue.Facts.SelectMany(fact => fact.Pattern.Anchors).Distinct().ToList();
        var all = string.Join(' ', anchors);
        string[] texts =
        [
            string.Concat(Enumerable.Repeat(all + " https://a' + \"x\" ( { [ $x ", (Size / all.Length) + 1)),
            string.Concat(Enumerable.Repeat(string.Join('\n', anchors) + "\n", (Size / all.Length) + 1)),
            .. anchors.Chunk(60).Select(some => string.Concat(Enumerable.Repeat(string.Join(" ( ", some) + "\n", (Size / (some.Sum(one => one.Length + 3) + 1)) + 1))),
        ];
        foreach (var text in texts)
        {
            var took = ThreadTime.Of(() => _ = analyzer.Analyze(new ScanSource("a.php", text), CancellationToken.None).ToList());

            Assert.True(took < Patience, $"{text[..80]} took {took.TotalSeconds:N1} s");
        }
    }
}
