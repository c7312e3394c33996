using System.Globalization;
using Symbiont.Scanning;

namespace Symbiont.Server;

/// <summary><c>symbiont scan PATH</c>: what would harm whoever loads a skill, a tool, or any folder or file.</summary>
internal sealed class ScanCommand(TextWriter output, TextWriter errors, TimeProvider time)
{
    public int Run(IReadOnlyList<string> words)
    {
        var arguments = ScanArguments.Parse(words);
        try
        {
            var baseline = arguments.Baseline is null ? null : Baseline.Parse(File.ReadAllText(arguments.Baseline));
            var scanner = new SkillScanner();
            var result = scanner.ScanSkill(arguments.Path, new ScanProgressPrinter(errors, time));
            if (baseline is not null)
                result = Accept(baseline, result);
            Write(arguments, result, scanner.Rules);
            Summarize(result);
            return result.Findings.Any(finding => finding.Severity >= arguments.FailOn) ? ExitCodes.Failed : ExitCodes.Done;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or BaselineException)
        {
            errors.WriteLine($"{arguments.Path} cannot be scanned: {unreadable.Message}");
            return ExitCodes.NotScanned;
        }
    }

    private ScanResult Accept(Baseline baseline, ScanResult result)
    {
        var left = baseline.Apply(result);
        foreach (var entry in baseline.Stale(left))
            errors.WriteLine($"The baseline accepts {entry.Fingerprint} ({entry.Reason}), which is not found any more.");
        return left;
    }

    private void Write(ScanArguments arguments, ScanResult result, IReadOnlyList<RuleInfo> rules)
    {
        switch (arguments.Format)
        {
            case ScanFormat.Json:
                JsonReport.Write(result, rules, arguments.Explain, output);
                break;
            case ScanFormat.Sarif:
                SarifReport.Write(result, rules, ProductVersion.Text, output);
                break;
            default:
                TableReport.Write(result, rules, arguments.Explain, output);
                break;
        }
    }

    private void Summarize(ScanResult result)
    {
        var counts = result.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}")).ToList();
        errors.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{result.Files} files, {result.Bytes} bytes: {(counts.Count == 0 ? "nothing found" : string.Join(", ", counts))}{(result.Accepted.Count == 0 ? "" : $", {result.Accepted.Count} accepted")}"));
    }
}
