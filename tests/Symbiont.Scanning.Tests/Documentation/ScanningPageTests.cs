using System.Text.RegularExpressions;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Mcp;
using Symbiont.Scanning.Prose;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Documentation;

/// <summary>The page says of every rule what the table says, and of no other.</summary>
public sealed partial class ScanningPageTests
{
    /// <summary>The rules of code and of tool definitions have a page of their own.</summary>
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. new SkillScanner().Rules.Except([.. new CodeAnalyzer().Rules, .. new McpAnalyzer().Rules])];

    private static readonly string Page = File.ReadAllText(Find("docs/scanning.md"));

    [Fact]
    public void The_page_has_a_section_for_every_rule_and_no_other() => Assert.Equal(
        Rules.Select(rule => $"{rule.Name} · {rule.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal),
        Heading().Matches(Page).Select(match => $"{match.Groups["name"].Value} · {match.Groups["severity"].Value}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_section_says_what_is_found_why_it_matters_and_what_to_do_instead() => Assert.All(Rules, rule =>
    {
        var section = Section(rule.Name);
        Assert.Contains("\n" + rule.Description + "\n", section, StringComparison.Ordinal);
        Assert.Contains($"\nWhy: {rule.Why} Instead: {rule.Repair}\n", section, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_rule_over_text_is_shown_with_the_example_that_breaks_it() => Assert.All([.. RuleTable.Default, .. BehaviorRules.Rules, .. ProseRules.Rules],
        rule => Assert.Contains($"\n```\n{rule.Example}\n```\n", Section(rule.Info.Name), StringComparison.Ordinal));

    [Fact]
    public void What_words_tell_is_shown_with_a_program_that_they_tell()
    {
        var program = Section("attack-wording").Split("```\n")[1];

        Assert.Contains(new SkillScanner().ScanText(program, "collect.rb").Findings, finding => finding.Rule == "attack-wording");
    }

    [Fact]
    public void The_page_states_the_limits_that_the_scanner_has()
    {
        var limits = new ScanLimits();

        Assert.Contains($"| one file, one member of an archive | {limits.FileBytes >> 20} MiB |", Page, StringComparison.Ordinal);
        Assert.Contains($"| {limits.UnpackedBytes >> 20} MiB, {limits.Members:N0} members |", Page, StringComparison.Ordinal);
        Assert.Contains($"| encodings and archives within each other | {limits.Depth} |", Page, StringComparison.Ordinal);
        Assert.Contains($"| files of a folder | {limits.Files:N0} |", Page, StringComparison.Ordinal);
    }

    private static string Section(string name)
    {
        var start = Page.IndexOf($"### `{name}` ·", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no section {name}.");
        var end = Page.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        return Page[start..(end < 0 ? Page.Length : end)];
    }

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, path)))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, path);
    }

    [GeneratedRegex("^### `(?<name>[a-z0-9-]+)` · (?<severity>[a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
