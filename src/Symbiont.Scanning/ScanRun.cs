namespace Symbiont.Scanning;

/// <summary>One scan: sources go in, findings come out.</summary>
internal sealed class ScanRun(ScanOptions options, IReadOnlyList<IScanAnalyzer> analyzers, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
{
    private readonly List<Finding> findings = [];
    private int files;
    private long bytes;

    public void Text(ScanSource source)
    {
        files++;
        bytes += System.Text.Encoding.UTF8.GetByteCount(source.Text.Raw);
        foreach (var analyzer in analyzers)
            findings.AddRange(analyzer.Analyze(source, cancellationToken).Where(finding => !options.DisabledRules.Contains(finding.Rule)));
        progress?.Report(new(files, bytes, source.Name));
    }

    public ScanResult Result() => new([.. findings.OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal)], files, bytes);
}
