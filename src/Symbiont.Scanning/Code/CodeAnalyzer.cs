using System.Collections.Immutable;
using Symbiont.Scanning.Code.CSharp;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>Reads code: Python and JavaScript by the flow of data, shell and C# by their commands and calls, package manifests by what runs at installation.</summary>
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
        var text = source.Text.Raw;
        var findings = source.Kind switch
        {
            SourceKind.Python => Python(source, cancellationToken),
            SourceKind.JavaScript or SourceKind.TypeScript => Script(source, cancellationToken),
            SourceKind.Shell => Shell(new(text)),
            SourceKind.CSharp => Sharp(new(text)),
            SourceKind.Json when PackageScripts.IsOne(source.Name) => PackageScripts.Find(text),
            _ => [],
        };
        return findings.Select(finding => source.Report(
            finding.Rule, finding.Start, Math.Min(finding.Length, EndOfLine(text, finding.Start) - finding.Start), finding.Message, finding.Confidence, finding.Severity));
    }

    private static IEnumerable<CodeFinding> Python(ScanSource source, CancellationToken cancellationToken)
    {
        var (tree, flow) = ProgramFlow.Of(source, cancellationToken)!;
        return [.. Of(flow), .. SecretLiterals.Find(tree.Text, tree.Tokens), .. SetupScripts.IsOne(source.Name) ? SetupScripts.Find(tree, flow) : []];
    }

    private static IEnumerable<CodeFinding> Script(ScanSource source, CancellationToken cancellationToken)
    {
        var (tree, flow) = ProgramFlow.Of(source, cancellationToken)!;
        return [.. Of(flow), .. SecretLiterals.Find(tree.Text, tree.Tokens), .. ObfuscatedSource.Find(tree.Text, tree.Tokens)];
    }

    private static ImmutableArray<CodeFinding> Of(FlowResult flow) => flow.LimitedAt is { } start
        ? flow.Findings.Add(new(CodeRules.TooDeep, start, 80, CodeRules.TooDeep.Description, CodeRules.TooDeep.Severity, Confidence.High))
        : flow.Findings;

    private static IEnumerable<CodeFinding> Shell(CodeText text) =>
    [
        .. ShellCommands.Judge(text.Content).Select(finding => new CodeFinding(finding.Rule, finding.Start, text.Length, finding.Message, finding.Severity, finding.Confidence)),
    ];

    private static IEnumerable<CodeFinding> Sharp(CodeText text)
    {
        var tokens = SharpLexer.Tokenize(text);
        return [.. SharpCalls.Find(text, tokens), .. SecretLiterals.Find(text, tokens)];
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : start + Math.Max(1, end);
    }
}
