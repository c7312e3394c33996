using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.CSharp;

/// <summary>C# by its calls: shells started with built text, formats that run code, assemblies from memory, memory of other processes.</summary>
internal sealed partial class SharpCalls
{
    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken> tokens;
    private readonly List<CodeFinding> findings = [];
    private readonly HashSet<(RuleInfo Rule, int Line)> reported = [];
    private readonly HashSet<string> downloaded = new(StringComparer.Ordinal);

    /// <summary>Names of the file that hold nothing a caller chose freely; null: nobody has asked yet.</summary>
    private HashSet<string>? plain;

    private SharpCalls(CodeText text, ImmutableArray<CodeToken> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    public static IReadOnlyList<CodeFinding> Find(CodeText text, ImmutableArray<CodeToken> tokens)
    {
        var calls = new SharpCalls(text, tokens.RemoveAll(token => token.Kind == TokenKind.Comment));
        for (var i = 0; i < calls.tokens.Length; i++)
        {
            if (calls.tokens[i].Kind == TokenKind.Word)
                calls.Judge(i);
        }
        return calls.findings;
    }

    private void Judge(int i)
    {
        if (Is(i + 1, "=") && !Is(i + 2, "=") && !Is(i + 2, ">"))
            TakeAssigned(i);
        switch (text.Span(tokens[i]))
        {
            case "Start" when IsAfter(i, "Process") && Is(i + 1, "("):
            case "ProcessStartInfo" when Is(i - 1, "new"):
                JudgeProcess(i);
                break;
            case "BinaryFormatter" or "NetDataContractSerializer" or "LosFormatter" or "SoapFormatter" or "ObjectStateFormatter" when Is(i - 1, "new"):
                Add(CodeRules.UnsafeDeserialization, i, $"{text.Span(tokens[i])} runs what is in the data it loads", Severity.High);
                break;
            case "TypeNameHandling" when Is(i + 1, ".") && (Is(i + 2, "All") || Is(i + 2, "Auto") || Is(i + 2, "Objects")):
                Add(CodeRules.UnsafeDeserialization, i, "type names in JSON decide what is constructed", Severity.Medium);
                break;
            case "Load" when IsAfter(i, "Assembly") && Is(i + 1, "("):
                JudgeAssembly(i);
                break;
            case "VirtualAllocEx" or "WriteProcessMemory" or "CreateRemoteThread" or "NtCreateThreadEx" or "QueueUserAPC" or "RtlCreateUserThread" or "NtMapViewOfSection" or "SetThreadContext":
                if (Is(i + 1, "("))
                    Add(CodeRules.ProcessInjection, i, $"{text.Span(tokens[i])} reaches into the memory of another process", Severity.Critical);
                break;
            case "EvaluateAsync" or "RunAsync" when IsAfter(i, "CSharpScript"):
                JudgeText(i, CodeRules.CodeInjection, "text is compiled and run", Severity.High);
                break;
            case "FromSqlRaw" or "ExecuteSqlRaw" or "ExecuteSqlRawAsync":
                JudgeText(i, CodeRules.SqlInjection, "an SQL statement is put together from pieces", Severity.High);
                break;
            case "CommandText" when Is(i + 1, "="):
                JudgeText(i, CodeRules.SqlInjection, "an SQL statement is put together from pieces", Severity.Medium);
                break;
        }
    }

    private void JudgeProcess(int i)
    {
        var end = EndOfStatement(i);
        var literals = tokens[i..end].Where(token => token.Kind == TokenKind.Text).Select(token => text.Span(token).ToString()).ToList();
        var shell = literals.Any(literal => literal.Trim('"', '$', '@').ToLowerInvariant() is "cmd" or "cmd.exe" or "/bin/sh" or "/bin/bash" or "bash" or "sh" or "powershell" or "powershell.exe" or "pwsh");
        if (shell && IsBuilt(i, end) && !IsFilledPlainly(i, end))
            Add(CodeRules.CommandInjection, i, "a shell is started with a command put together from pieces", Severity.High);
        foreach (var literal in literals)
        {
            foreach (var finding in ShellCommands.Judge(Script(literal.TrimStart('$', '@').Trim('"'))))
                Add(finding.Rule, i, finding.Message, finding.Severity);
        }
        var arguments = tokens[i..end];
        if (arguments.Any(token => token.Kind == TokenKind.Word && text.Span(token) is "DownloadString" or "GetStringAsync" or "DownloadFile"))
            Add(CodeRules.DownloadAndRun, i, "what came over the network is run", Severity.Critical);
    }

    /// <summary>What a shell's argument tells it to run.</summary>
    private static string Script(string arguments)
    {
        foreach (var option in new[] { "-c ", "/c ", "/C ", "-Command " })
        {
            if (arguments.StartsWith(option, StringComparison.Ordinal))
                return arguments[option.Length..].Trim('\'', '"', '\\', ' ');
        }
        return arguments;
    }

    /// <summary>What came over the network keeps its name for the rest of the file.</summary>
    private void TakeAssigned(int i)
    {
        var end = EndOfStatement(i);
        for (var at = i + 2; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && IsDownload(text.Span(tokens[at])))
            {
                downloaded.Add(text.Name(tokens[i]));
                return;
            }
        }
    }

    private static bool IsDownload(ReadOnlySpan<char> word) => word.StartsWith("Download") || word is "GetByteArrayAsync" or "GetStreamAsync" or "GetStringAsync" or "ReadAsByteArrayAsync";

    private void JudgeAssembly(int i)
    {
        var end = EndOfStatement(i);
        var words = tokens[(i + 2)..end].Where(token => token.Kind == TokenKind.Word).Select(token => text.Span(token).ToString()).ToList();
        if (words.Exists(word => IsDownload(word) || downloaded.Contains(word)))
            Add(CodeRules.DownloadAndRun, i, "an assembly that came over the network is loaded", Lexical.LexicalFlow.Verifies(text.Content) ? Severity.Medium : Severity.Critical);
        else if (words.Exists(word => word is "FromBase64String" or "FromHexString" or "Decompress" or "GZipStream"))
            Add(CodeRules.ObfuscatedExecution, i, "a decoded assembly is loaded", Severity.Critical);
        else if (words.Exists(word => word.Contains("bytes", StringComparison.OrdinalIgnoreCase) || word.Contains("buffer", StringComparison.OrdinalIgnoreCase) || word is "ToArray" or "raw" or "payload"))
            Add(CodeRules.DynamicExecution, i, "an assembly is loaded from memory", Severity.Medium);
    }

    private void JudgeText(int i, RuleInfo rule, string message, Severity severity)
    {
        if (IsBuilt(i, EndOfStatement(i)))
            Add(rule, i, message, severity);
    }

    /// <summary>Whether a statement joins text with something else: <c>"…" + x</c>, <c>$"…{x}"</c>, <c>string.Format</c>.</summary>
    private bool IsBuilt(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var span = text.Span(tokens[i]);
            if (tokens[i].Kind == TokenKind.Text && span[0] is '$' or '@' && span.Contains('$') && span.Contains('{'))
                return true;
            if (span is "+" && (tokens[i - 1].Kind == TokenKind.Text || tokens[i + 1].Kind == TokenKind.Text) && !(tokens[i - 1].Kind == TokenKind.Text && tokens[i + 1].Kind == TokenKind.Text))
                return true;
            if (span is "Format" && Is(i - 1, "."))
                return true;
        }
        return false;
    }

    /// <summary>Whether whatever is filled in is a number, a name that the program makes itself, or one that was looked up in a list.</summary>
    private bool IsFilledPlainly(int from, int to)
    {
        var names = tokens[from..to].Where(token => token.Kind == TokenKind.Text).SelectMany(token => Filled().Matches(text.Span(token).ToString()).Select(match => match.Groups["name"].Value)).ToList();
        if (names.Count == 0 || tokens[from..to].Any(token => text.Span(token) is "+" or "Format"))
            return false;
        plain ??= [.. new[] { LookedUp(), Number(), MadeHere() }.SelectMany(names => names.Matches(text.Content)).Select(match => match.Groups["name"].Value)];
        return names.TrueForAll(plain.Contains);
    }

    private int EndOfStatement(int from)
    {
        const int Far = 200;
        var i = from;
        while (i < Math.Min(from + Far, tokens.Length - 1) && !Is(i, ";"))
            i++;
        return i;
    }

    private bool IsAfter(int i, string holder) => Is(i - 1, ".") && Is(i - 2, holder);

    private bool Is(int i, string word) => i >= 0 && i < tokens.Length && text.Is(tokens[i], word);

    [GeneratedRegex("""\{(?<name>[A-Za-z_]\w{0,60})\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Filled();

    [GeneratedRegex("""\bContains\(\s?(?<name>\w{1,61})\s?\)""", RegexOptions.CultureInvariant)]
    private static partial Regex LookedUp();

    [GeneratedRegex("""\b(int|long|short|byte|bool|double|decimal|Guid)\s(?<name>\w{1,61})\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("""\b(?<name>\w{1,61})\s?=(?=\s?[^;]{0,120}\b(GetTempPath|GetTempFileName|NewGuid)\()""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MadeHere();

    private void Add(RuleInfo rule, int i, string message, Severity severity)
    {
        if (reported.Add((rule, text.LineOf(tokens[i].Start))))
            findings.Add(new(rule, tokens[i].Start, 100, message, severity, Confidence.Medium));
    }
}
