namespace Symbiont.Scanning;

/// <summary>What a scan found.</summary>
/// <param name="Findings">Everything, the gravest first, then by file and line.</param>
/// <param name="Files">Sources that were looked at, members of archives included.</param>
/// <param name="Bytes">Bytes that were read.</param>
public sealed record ScanResult(IReadOnlyList<Finding> Findings, int Files, long Bytes)
{
    /// <summary>What a baseline took out of <see cref="Findings"/>.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>Whether there is nothing high or critical.</summary>
    public bool Passed => Findings.All(finding => finding.Severity < Severity.High);
}
