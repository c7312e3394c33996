using System.Collections.Immutable;
using Symbiont.Scanning.Code.CSharp;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Lexical;
using Symbiont.Scanning.Code.Lexical.Languages;
using Symbiont.Scanning.Code.Python;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;
using Symbiont.Scanning.Code.Trust;

namespace Symbiont.Scanning.Code;

/// <summary>
/// Reads code: Python and JavaScript by the flow of data, shell and C# by their commands and calls, other languages by their words, package manifests by
/// what runs at installation.
/// </summary>
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
            SourceKind.Python when Notebook.IsOne(source.Name) => [.. Cells(text, cancellationToken), .. NotebookWidgets.Find(text)],
            SourceKind.Python => Python(source, cancellationToken),
            SourceKind.JavaScript or SourceKind.TypeScript when !Notebook.IsOne(source.Name) => Script(source, cancellationToken),
            SourceKind.Shell => Shell(new(text)),
            SourceKind.CSharp => Sharp(new(text)),
            _ when BuildCommands.IsProject(source.Name) => BuildCommands.OfProject(text),
            SourceKind.Markup when source.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) => [.. ConfiguredCommands.OfAttributes(text), .. Page(text, cancellationToken)],
            SourceKind.Markup => Page(text, cancellationToken),
            SourceKind.Dockerfile => BuildCommands.OfImage(text),
            SourceKind.Makefile => BuildCommands.OfRecipes(text),
            SourceKind.Yaml => [.. BuildCommands.OfPipeline(text), .. GraveTexts.OfData(text)],
            SourceKind.Text or SourceKind.Configuration when source.Name.Contains(".y", StringComparison.Ordinal) => GraveTexts.OfData(text),
            SourceKind.Json when PackageScripts.IsOne(source.Name) => PackageScripts.Find(text),
            SourceKind.Json => ConfiguredCommands.OfJson(source.Name, text),
            SourceKind.Configuration when IsGit(source.Name) => ConfiguredCommands.OfGit(text),
            SourceKind.OtherCode when ServerPages.IsJava(source.Name) => ServerPages.Of(text) is { } scriptlets ? Lexical(new(scriptlets), ServerPages.JavaLanguage) : [],
            SourceKind.OtherCode when ServerPages.IsSharp(source.Name) => ServerPages.Of(text) is { } scriptlets ? Sharp(new(scriptlets)) : [],
            _ when LexicalLanguages.Of(source.Name, text) is { } language => Lexical(new(text), language),
            _ => [],
        };
        if (source.Kind is not (SourceKind.Markdown or SourceKind.Text))
            findings = findings.Concat(GraveTexts.OfPipelines(text)).Concat(GraveTexts.OfMiners(text)).Concat(SewnIn(source, text));
        if (source.Kind is SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.CSharp or SourceKind.OtherCode or SourceKind.PowerShell)
            findings = findings.Concat(SecondEntries.Find(text)).Concat(UncheckedSignatures.Find(text)).Concat(UncheckedConnections.Find(text));
        var reported = findings.Select(finding => IsTestKey(source, finding)
            ? source.Report(finding.Rule, finding.Start, LengthOf(text, finding), finding.Message, Confidence.Low, Severity.Medium, "in the data of a test")
            : source.Report(finding.Rule, finding.Start, LengthOf(text, finding), finding.Message, finding.Confidence, finding.Severity));
        return source.Kind is SourceKind.Markdown or SourceKind.Text ? reported.Concat(DocumentCommands.Find(source)).Concat(DynamicCommands.Find(source)) : reported;
    }

    /// <summary>Texts that nobody is to read. Data, and what a builder packed, are judged by those who know them.</summary>
    private static IEnumerable<CodeFinding> SewnIn(ScanSource source, string text) =>
        source.Kind is SourceKind.Json or SourceKind.Yaml or SourceKind.Configuration or SourceKind.Dockerfile or SourceKind.Makefile || source.IsTest ? [] : [.. SewnText.Find(text), .. HiddenAddresses.Find(text)];

    /// <summary>Tests sign and connect with keys of their own, which open nothing; a token of a service is one wherever it stands.</summary>
    private static bool IsTestKey(ScanSource source, CodeFinding finding) =>
        source.IsTest && finding.Rule == CodeRules.HardcodedSecret && finding.Severity > Severity.Medium && finding.Message.Contains("private key", StringComparison.Ordinal);

    private static int LengthOf(string text, CodeFinding finding) => Math.Min(finding.Length, EndOfLine(text, finding.Start) - finding.Start);

    private static bool IsGit(string name) => name.EndsWith("gitconfig", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".git/config", StringComparison.Ordinal) || name.EndsWith(".gitmodules", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CodeFinding> Python(ScanSource source, CancellationToken cancellationToken)
    {
        var (tree, flow) = ProgramFlow.Of(source, cancellationToken)!;
        return [.. Of(flow), .. SecretLiterals.Find(tree.Text, tree.Tokens), .. GraveTexts.OfLiterals(tree.Text, tree.Tokens), .. SetupScripts.IsOne(source.Name) ? SetupScripts.Find(tree, flow) : []];
    }

    private static IEnumerable<CodeFinding> Script(ScanSource source, CancellationToken cancellationToken)
    {
        var (tree, flow) = ProgramFlow.Of(source, cancellationToken)!;
        return [.. Of(flow), .. SecretLiterals.Find(tree.Text, tree.Tokens), .. ObfuscatedSource.Find(tree.Text, tree.Tokens), .. GraveTexts.OfLiterals(tree.Text, tree.Tokens)];
    }

    private static IEnumerable<CodeFinding> Cells(string json, CancellationToken cancellationToken)
    {
        if (Notebook.Read(json) is not { } notebook)
            return [];
        var tree = PythonParser.Parse(new(notebook.Program));
        var found = Of(FlowAnalysis.Run(tree, PythonProfile.Instance, cancellationToken)).Concat(SecretLiterals.Find(tree.Text, tree.Tokens))
            .Select(finding => finding with { Start = notebook.Original(finding.Start) });
        var commands = notebook.Commands.SelectMany(command => ShellCommands.Judge(command.Command)
            .Select(finding => new CodeFinding(finding.Rule, command.Start, 160, finding.Message, finding.Severity, finding.Confidence)));
        return [.. found, .. commands];
    }

    private static IEnumerable<CodeFinding> Page(string page, CancellationToken cancellationToken)
    {
        if (PageScripts.Of(page) is not { } scripts)
            return [];
        var tree = JavaScript.ScriptParser.Parse(new(scripts), hasMarkup: false);
        return [.. Of(FlowAnalysis.Run(tree, JavaScript.ScriptProfile.Instance, cancellationToken)), .. ObfuscatedSource.Find(tree.Text, tree.Tokens), .. GraveTexts.OfLiterals(tree.Text, tree.Tokens)];
    }

    private static IEnumerable<CodeFinding> Lexical(CodeText text, LexicalLanguage language)
    {
        var tokens = LexicalLexer.Tokenize(text, language);
        return [.. LexicalFlow.Find(text, tokens, language), .. SecretLiterals.Find(text, tokens), .. GraveTexts.OfLiterals(text, tokens)];
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
        return [.. SharpCalls.Find(text, tokens), .. LexicalFlow.Find(text, tokens, SharpLanguage.Language), .. SecretLiterals.Find(text, tokens), .. GraveTexts.OfLiterals(text, tokens)];
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : start + Math.Max(1, end);
    }
}
