namespace Symbiont.Scanning;

/// <summary>Inspects skills, tools and any other folder, file or text for what would harm whoever loads it.</summary>
public sealed class SkillScanner
{
    private readonly IReadOnlyList<IScanAnalyzer> analyzers;

    /// <summary>Makes a scanner.</summary>
    /// <param name="analyzers">What looks at each source; every one gets every source.</param>
    public SkillScanner(IReadOnlyList<IScanAnalyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        this.analyzers = analyzers;
    }

    /// <summary>Scans one text.</summary>
    /// <param name="text">The content.</param>
    /// <param name="name">File name for the findings; its extension helps to tell what it is.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public ScanResult ScanText(string text, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var source = new ScanSource(name, text);
        var findings = analyzers.SelectMany(analyzer => analyzer.Analyze(source, cancellationToken))
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line);
        return new([.. findings], 1, System.Text.Encoding.UTF8.GetByteCount(text));
    }
}
