namespace Symbiont.Scanning.Tests.Code;

/// <summary>Runs the analysis of code over a text.</summary>
internal static class CodeScan
{
    public static List<Finding> Of(string file, string text) =>
        [.. new Scanning.Code.CodeAnalyzer().Analyze(new ScanSource(file, text), CancellationToken.None).OrderBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];

    public static string Shown(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Rule} {finding.Severity} line {finding.Line}: {finding.Message}"));

    /// <summary>Asserts that the text has the rule with the severity.</summary>
    public static void Finds(string file, string text, string rule, Severity severity)
    {
        var findings = Of(file, text);
        Assert.True(findings.Any(finding => finding.Rule == rule && finding.Severity == severity), $"no {rule} {severity} in:\n{text}\nbut:\n{Shown(findings)}");
    }

    /// <summary>Asserts that nothing in the text keeps it from passing.</summary>
    public static void Passes(string file, string text)
    {
        var grave = Of(file, text).Where(finding => finding.Severity >= Severity.High).ToList();
        Assert.True(grave.Count == 0, $"in:\n{text}\nfound:\n{Shown(grave)}");
    }
}
