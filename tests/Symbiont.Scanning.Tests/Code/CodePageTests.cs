using System.Text.RegularExpressions;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Mcp;

namespace Symbiont.Scanning.Tests.Code;

/// <summary>The page of rules against the rules.</summary>
public sealed partial class CodePageTests
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. new CodeAnalyzer().Rules, .. new McpAnalyzer().Rules];

    public static TheoryData<string> Names => [.. Rules.Select(rule => rule.Name)];

    [Fact]
    public void The_page_has_every_rule_with_its_severity_in_order() =>
        Assert.Equal(
            Rules.Select(rule => $"{rule.Name} ({rule.Severity.ToString().ToLowerInvariant()})"),
            Heading().Matches(Page()).Select(match => $"{match.Groups["name"].Value} ({match.Groups["severity"].Value})"));

    [Theory, MemberData(nameof(Names))]
    public void The_example_of_a_rule_breaks_it_and_its_repair_does_not(string name)
    {
        var rule = Rules.Single(rule => rule.Name == name);
        var section = Page().Split("\n### ").Single(part => part.StartsWith($"`{name}`", StringComparison.Ordinal));
        var blocks = Block().Matches(section);

        Assert.Equal(2, blocks.Count);
        Assert.Contains(rule.Description, section, StringComparison.Ordinal);
        Assert.Contains((name, rule.Severity), Found(blocks[0]).Select(finding => (finding.Rule, finding.Severity)));
        Assert.DoesNotContain(Found(blocks[1]), finding => finding.Rule == name);
    }

    private static IEnumerable<Finding> Found(Match block)
    {
        var source = new ScanSource(block.Groups["file"].Value, block.Groups["text"].Value);
        return new CodeAnalyzer().Analyze(source, CancellationToken.None).Concat(new McpAnalyzer().Analyze(source, CancellationToken.None));
    }

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Symbiont.sln")))
            folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "docs", "scanning-code.md"));
    }

    [GeneratedRegex("^### `(?<name>[a-z-]+)` \\((?<severity>[a-z]+)\\)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```[a-z]+ (?<file>\\S+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
