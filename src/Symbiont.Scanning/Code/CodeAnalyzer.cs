using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Python;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>Reads code: Python and JavaScript by the flow of data, shell and C# by their commands and calls.</summary>
public sealed class CodeAnalyzer : IScanAnalyzer
{
    /// <inheritdoc/>
    public string Name => "code";

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules => CodeRules.All;

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Kind switch
        {
            SourceKind.Python => Python(source, cancellationToken),
            SourceKind.Shell => Shell(source),
            _ => [],
        };
    }

    private static IEnumerable<Finding> Python(ScanSource source, CancellationToken cancellationToken)
    {
        var tree = PythonParser.Parse(new CodeText(source.Text.Raw));
        return Flow(source, FlowAnalysis.Run(tree, PythonProfile.Instance, cancellationToken));
    }

    private static IEnumerable<Finding> Flow(ScanSource source, FlowResult flow)
    {
        foreach (var finding in flow.Findings)
            yield return source.Report(finding.Rule, finding.Start, finding.Length, finding.Message, finding.Confidence, finding.Severity);
        if (flow.LimitedAt is { } start)
            yield return source.Report(CodeRules.TooDeep, start, 80);
    }

    private static IEnumerable<Finding> Shell(ScanSource source)
    {
        foreach (var finding in ShellCommands.Judge(source.Text.Raw))
        {
            var end = source.Text.Raw.IndexOf('\n', finding.Start);
            yield return source.Report(finding.Rule, finding.Start, (end < 0 ? source.Text.Raw.Length : end) - finding.Start, finding.Message, finding.Confidence, finding.Severity);
        }
    }
}
