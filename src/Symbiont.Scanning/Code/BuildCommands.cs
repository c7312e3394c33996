using System.Net;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;

namespace Symbiont.Scanning.Code;

/// <summary>Commands that files for builds hand to a shell: steps of images, recipes, steps of pipelines. Downloads that are run are left to the rules, which know the installers.</summary>
internal static partial class BuildCommands
{
    private const int MaxFindings = 100;

    public static IEnumerable<CodeFinding> OfImage(string text) => Judge(Lines(text).Where(line => line.Text.StartsWith("RUN ", StringComparison.OrdinalIgnoreCase)).Select(line => (line.Text[4..], line.Start)));

    /// <summary>Commands of a project's build: they run wherever the package is used, and nobody starts them by name.</summary>
    public static IEnumerable<CodeFinding> OfProject(string text) =>
        Exec().Matches(text).Take(MaxFindings).SelectMany(match => ShellCommands.Judge(WebUtility.HtmlDecode(match.Groups["command"].Value))
            .Select(finding => new CodeFinding(finding.Rule, match.Index, 160, finding.Message, finding.Severity, finding.Confidence)));

    public static bool IsProject(string file) => file.EndsWith(".targets", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".props", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<CodeFinding> OfRecipes(string text) =>
        Judge(Lines(text).Where(line => line.Text.StartsWith('\t')).Select(line => (line.Text.TrimStart('\t', '@', '-', ' ').Replace("$$", "$", StringComparison.Ordinal), line.Start)));

    /// <summary>Steps of a pipeline: <c>run:</c> and <c>script:</c> with the block or the list below.</summary>
    public static IEnumerable<CodeFinding> OfPipeline(string text)
    {
        if (!text.Contains("run:", StringComparison.Ordinal) && !text.Contains("script:", StringComparison.Ordinal))
            return [];
        var steps = new List<(string, int)>();
        var indent = -1;
        foreach (var (line, start) in Lines(text))
        {
            var code = line.TrimStart(' ', '-');
            var depth = line.Length - line.TrimStart(' ').Length;
            if (indent >= 0 && (depth > indent || code.Length == 0))
            {
                steps.Add((code, start));
                continue;
            }
            indent = -1;
            var key = code.StartsWith("run:", StringComparison.Ordinal) ? 4 : code.StartsWith("script:", StringComparison.Ordinal) ? 7 : code.StartsWith("before_script:", StringComparison.Ordinal) ? 14 : 0;
            if (key == 0)
                continue;
            var value = code[key..].Trim();
            if (value is "" or "|" or "|-" or ">" or ">-" or "|+")
                indent = depth;
            else
                steps.Add((value, start));
        }
        return Judge(steps);
    }

    private static List<CodeFinding> Judge(IEnumerable<(string Command, int Start)> commands)
    {
        var findings = new List<CodeFinding>();
        foreach (var (command, start) in commands)
        {
            if (findings.Count >= MaxFindings)
                break;
            foreach (var finding in ShellCommands.Judge(command).Where(finding => finding.Rule != CodeRules.DownloadAndRun && finding.Rule != CodeRules.Persistence))
                findings.Add(new(finding.Rule, start, 160, finding.Message, finding.Severity, finding.Confidence));
        }
        return findings;
    }

    /// <summary>Lines, with those that a backslash continues joined.</summary>
    private static IEnumerable<(string Text, int Start)> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            do
            {
                var next = text.IndexOf('\n', end);
                end = next < 0 ? text.Length : next + 1;
            }
            while (end < text.Length && end - start < 20_000 && end > 1 && text.AsSpan(start, end - 1 - start).TrimEnd('\r').EndsWith("\\"));
            yield return (text[start..end].TrimEnd('\n', '\r').Replace("\\\r\n", " ", StringComparison.Ordinal).Replace("\\\n", " ", StringComparison.Ordinal), start);
            start = end;
        }
    }

    [GeneratedRegex("""<Exec\b[^>]{0,500}?\bCommand\s?=\s?(?<q>["'])(?<command>.{0,2000}?)\k<q>""", RegexOptions.Singleline, 2000)]
    private static partial Regex Exec();
}
