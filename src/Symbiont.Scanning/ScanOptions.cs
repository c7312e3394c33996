namespace Symbiont.Scanning;

/// <summary>What a scanner looks for, and how far it goes.</summary>
public sealed record ScanOptions
{
    /// <summary>The operator's rules.</summary>
    public IReadOnlyList<CustomRule> CustomRules { get; init; } = [];

    /// <summary>Names of built-in rules that are not reported.</summary>
    public IReadOnlySet<string> DisabledRules { get; init; } = new HashSet<string>();

    /// <summary>What looks at each source besides all that is built in.</summary>
    public IReadOnlyList<IScanAnalyzer> Analyzers { get; init; } = [];

    /// <summary>How far it goes.</summary>
    public ScanLimits Limits { get; init; } = new();
}
