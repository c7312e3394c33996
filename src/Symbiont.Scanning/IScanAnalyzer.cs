namespace Symbiont.Scanning;

/// <summary>Looks at one source in its own way. Every source of a scan passes every analyser: files, members of archives, decoded payloads.</summary>
public interface IScanAnalyzer
{
    /// <summary>Short name for limits and errors, for example <c>python</c>.</summary>
    string Name { get; }

    /// <summary>Every rule that <see cref="Analyze"/> may report.</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Findings of one source; <see cref="ScanSource.Report"/> makes them. Empty for a kind of source it does not read. Never throws for content.</summary>
    /// <param name="source">What to look at.</param>
    /// <param name="cancellationToken">Ends the scan.</param>
    IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken);
}
