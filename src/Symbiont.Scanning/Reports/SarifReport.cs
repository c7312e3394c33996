using System.Globalization;
using System.Text.Json;

namespace Symbiont.Scanning;

/// <summary>A result as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0, for build systems and code hosts.</summary>
public static class SarifReport
{
    /// <summary>Writes a result.</summary>
    /// <param name="result">Of a scan; what a baseline accepts is written as suppressed.</param>
    /// <param name="rules">Of the scanner.</param>
    /// <param name="version">Of the product.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ScanResult result, IReadOnlyList<RuleInfo> rules, string version, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var index = rules.Select((rule, number) => (rule.Name, number)).ToDictionary(row => row.Name, row => row.number, StringComparer.Ordinal);
        output.WriteLine(ReportJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules, version);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in result.Findings)
                Result(json, finding, index, null);
            foreach (var accepted in result.Accepted)
                Result(json, accepted.Finding, index, accepted.Reason);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void Tool(Utf8JsonWriter json, IReadOnlyList<RuleInfo> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "symbiont");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Name);
            Message(json, "shortDescription", rule.Description);
            Message(json, "fullDescription", rule.Why);
            Message(json, "help", rule.Repair);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            ReportJson.Strings(json, "tags", ["security", rule.Category]);
            json.WriteString("security-severity", Score(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Finding finding, Dictionary<string, int> index, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        if (index.TryGetValue(finding.Rule, out var number))
            json.WriteNumber("ruleIndex", number);
        json.WriteString("level", Level(finding.Severity));
        Message(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        Message(json, "snippet", finding.Excerpt);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("symbiont/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (reason is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteString("severity", TableReport.Name(finding.Severity));
        json.WriteString("confidence", TableReport.Name(finding.Confidence));
        if (finding.Weakened is not null)
            json.WriteString("weakened", finding.Weakened);
        ReportJson.Strings(json, "layers", finding.Layers);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium or Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>On the scale of 0 to 10 that code hosts sort by.</summary>
    private static string Score(Severity severity) => (severity switch
    {
        Severity.Critical => 9.5,
        Severity.High => 8.0,
        Severity.Medium => 5.5,
        Severity.Warning => 4.0,
        Severity.Low => 2.0,
        _ => 0.5,
    }).ToString("F1", CultureInfo.InvariantCulture);
}
