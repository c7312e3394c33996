using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>What is grave wherever it stands: documents that run code when they are read, all secrets of a pipeline in a request, scripts carried in literals.</summary>
internal static partial class GraveTexts
{
    private const int MaxFindings = 50;
    private const int LongestScript = 20_000;

    /// <summary>Data that makes whoever loads it run something.</summary>
    public static IEnumerable<CodeFinding> OfData(string text)
    {
        foreach (var match in Enumerate(RunningTag(), text))
            yield return Finding(CodeRules.UnsafeDeserialization, match, "the document runs a function of the program that loads it", Severity.High);
    }

    /// <summary>A line that sends every secret of a pipeline away.</summary>
    public static IEnumerable<CodeFinding> OfPipelines(string text)
    {
        if (!text.Contains("toJSON(", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (var match in Enumerate(AllSecrets(), text))
        {
            var line = Line(text, match.Index);
            if (Network().IsMatch(line))
                yield return Finding(CodeRules.EnvironmentExfiltration, match, "all secrets of the pipeline are sent over the network", Severity.Critical);
        }
    }

    /// <summary>Whole scripts in literals: what a program writes or hands on is judged like a file of its own.</summary>
    public static IEnumerable<CodeFinding> OfLiterals(CodeText text, IReadOnlyList<CodeToken> tokens)
    {
        var found = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Text || token.Length < 8 || token.Length > LongestScript || found >= MaxFindings)
                continue;
            if (WordInEscapes(text.Span(token)) is { } word)
                yield return new(CodeRules.HiddenName, token.Start, 100, $"the name '{word}' is written in escapes", Severity.High, Confidence.High);
            else if (EscapedWords.In(text.Span(token)) is { } carried)
                yield return new(CodeRules.HiddenName, token.Start, 100, $"the text carries the name '{carried}' in escapes", Severity.High, Confidence.High);
            if (ObfuscatedSource.IsIn(text.Span(token)))
                yield return new(CodeRules.ObfuscatedSource, token.Start, 100, "the text carries a program of an obfuscator", Severity.High, Confidence.High);
            foreach (var finding in Script(text.Span(token)) is { } script ? ShellCommands.Judge(script) : [])
            {
                found++;
                yield return new(finding.Rule, token.Start, 100, $"a script in the text: {finding.Message}", finding.Severity, Confidence.Medium);
            }
        }
    }

    /// <summary>A miner that runs in a page or a program: its algorithm or pool is named where threads are started.</summary>
    public static IEnumerable<CodeFinding> OfMiners(string text)
    {
        if (Miner().Match(text) is { Success: true } match && Threads().IsMatch(text))
            yield return Finding(CodeRules.Mining, match, $"{match.Value} is computed or spoken to by threads that the program starts", Severity.High);
    }

    /// <summary>The shell script that a literal is; null when it is none.</summary>
    private static string? Script(ReadOnlySpan<char> literal)
    {
        var content = literal.TrimStart("rRbBuUfF$@").Trim("\"'`").TrimStart(" \\\n\r");
        return content.StartsWith("#!/") && content[..Math.Min(content.Length, 40)].Contains("sh", StringComparison.Ordinal)
            ? content.ToString().Replace("\\n", "\n", StringComparison.Ordinal)
            : null;
    }

    /// <summary>A word that is worth hiding, with every letter written as an escape.</summary>
    private static string? WordInEscapes(ReadOnlySpan<char> literal)
    {
        if (literal.Length is < 16 or > 120 || !AllEscapes().IsMatch(literal))
            return null;
        var word = Regex.Replace(literal.Trim("\"'`").ToString(), @"\\x([0-9a-fA-F]{2})|\\u00([0-9a-fA-F]{2})", match => ((char)Convert.ToInt32(match.Value[^2..], 16)).ToString());
        return word is "eval" or "exec" or "system" or "popen" or "Function" or "require" or "child_process" or "execSync" or "spawn" or "__import__" or "subprocess" or "constructor" or "atob" ? word : null;
    }

    private static IEnumerable<Match> Enumerate(Regex pattern, string text) => pattern.Matches(text).Take(MaxFindings);

    private static ReadOnlySpan<char> Line(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = text.IndexOf('\n', at);
        return text.AsSpan(Math.Max(start, at - 2000), Math.Min(end < 0 ? text.Length : end, at + 2000) - Math.Max(start, at - 2000));
    }

    private static CodeFinding Finding(RuleInfo rule, Match match, string message, Severity severity) => new(rule, match.Index, 160, message, severity, Confidence.High);

    [GeneratedRegex("""!!(python/object/(apply|new):[\w.]{2,60}|python/name:[\w.]{2,60}|javax\.script|ruby/object:Gem)|!ruby/object:Gem::""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RunningTag();

    [GeneratedRegex("""toJSON\(\s{0,5}secrets\s{0,5}\)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AllSecrets();

    [GeneratedRegex("""\bcurl\b|\bwget\b|Invoke-|https?://|\bnc\s""", RegexOptions.CultureInvariant)]
    private static partial Regex Network();

    [GeneratedRegex("""^["'`](\\x[0-7][0-9a-fA-F]|\\u00[0-7][0-9a-fA-F]){3,30}["'`]$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AllEscapes();

    [GeneratedRegex("""\b(CryptoNight|cryptonight|RandomX|coinhive|CoinHive|webminepool|cryptoloot|stratum\+(tcp|ssl)://)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Miner();

    [GeneratedRegex("""\bnew Worker\(|WebSocket\(|Thread\(|multiprocessing|spawn\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Threads();
}
