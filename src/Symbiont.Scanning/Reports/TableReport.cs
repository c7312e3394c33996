using System.Globalization;

namespace Symbiont.Scanning;

/// <summary>Findings for people: two lines each, the gravest first.</summary>
public static class TableReport
{
    /// <summary>Writes the findings of a result.</summary>
    /// <param name="result">Of a scan.</param>
    /// <param name="rules">Of the scanner; say why, and what to do instead.</param>
    /// <param name="explain">Whether to say so.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ScanResult result, IReadOnlyList<RuleInfo> rules, bool explain, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var known = rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in result.Findings)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Name(finding.Severity),-8}  {finding.File}:{finding.Line}  {finding.Rule}  {finding.Message}{Remarks(finding)}"));
            if (finding.Excerpt.Length > 0)
                output.WriteLine($"          {finding.Excerpt}");
            if (!explain || !known.TryGetValue(finding.Rule, out var rule) || !explained.Add(finding.Rule))
                continue;
            output.WriteLine($"          why: {rule.Why}");
            output.WriteLine($"          instead: {rule.Repair}");
        }
    }

    internal static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Remarks(Finding finding)
    {
        var remarks = new List<string>();
        if (finding.Weakened is not null)
            remarks.Add(finding.Weakened);
        if (finding.Layers.Count > 0)
            remarks.Add("through " + string.Join(" > ", finding.Layers));
        return remarks.Count == 0 ? "" : $" ({string.Join("; ", remarks)})";
    }
}
