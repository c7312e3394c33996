using System.Text.Json;

namespace Symbiont.Scanning;

/// <summary>A result as one JSON object, for programs.</summary>
public static class JsonReport
{
    /// <summary>Writes a result.</summary>
    /// <param name="result">Of a scan.</param>
    /// <param name="rules">Of the scanner; say why, and what to do instead.</param>
    /// <param name="explain">Whether to say so.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ScanResult result, IReadOnlyList<RuleInfo> rules, bool explain, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var known = rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        output.WriteLine(ReportJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("passed", result.Passed);
            json.WriteNumber("files", result.Files);
            json.WriteNumber("bytes", result.Bytes);
            json.WriteStartObject("counts");
            foreach (var severity in Enum.GetValues<Severity>().Reverse())
                json.WriteNumber(TableReport.Name(severity), result.Findings.Count(finding => finding.Severity == severity));
            json.WriteEndObject();
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
                Write(json, finding, explain ? known.GetValueOrDefault(finding.Rule) : null, null);
            json.WriteEndArray();
            json.WriteStartArray("accepted");
            foreach (var accepted in result.Accepted)
                Write(json, accepted.Finding, null, accepted.Reason);
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void Write(Utf8JsonWriter json, Finding finding, RuleInfo? rule, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", TableReport.Name(finding.Severity));
        json.WriteString("confidence", TableReport.Name(finding.Confidence));
        json.WriteString("category", finding.Category);
        json.WriteString("message", finding.Message);
        if (finding.Weakened is not null)
            json.WriteString("weakened", finding.Weakened);
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteString("excerpt", finding.Excerpt);
        ReportJson.Strings(json, "layers", finding.Layers);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (rule is not null)
        {
            json.WriteString("why", rule.Why);
            json.WriteString("repair", rule.Repair);
        }

        if (reason is not null)
            json.WriteString("reason", reason);
        json.WriteEndObject();
    }
}
