using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;

namespace Symbiont.Scanning.Code;

/// <summary>Commands that files for builds hand to a shell: steps of images, recipes, steps of pipelines. Downloads that are run are left to the rules, which know the installers.</summary>
internal static partial class BuildCommands
{
    private const int MaxFindings = 100;

    public static IEnumerable<CodeFinding> OfImage(string text) => Judge(Lines(text).Select(line => (Step().Match(line.Text), line.Text, line.Start)).Where(line => line.Item1.Success).Select(line => (Command(line.Text[line.Item1.Length..]), line.Start)));

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
        if (!Keys().IsMatch(text))
            return [];
        var steps = new List<(string, int)>();
        var (indent, block, first, isList) = (-1, new StringBuilder(), 0, false);
        foreach (var (line, start) in Lines(text))
        {
            var code = line.TrimStart(' ', '-');
            var depth = line.Length - line.TrimStart(' ').Length;
            if (indent >= 0 && (depth > indent || code.Length == 0))
            {
                first = block.Length == 0 ? start : first;
                block.Append(isList ? Item(line.TrimStart(' ')) : line.TrimStart(' ')).Append('\n');
                continue;
            }
            End();
            var key = Key().Match(code);
            if (!key.Success)
                continue;
            var value = code[key.Length..].Trim();
            if (value is "" or "|" or "|-" or ">" or ">-" or "|+" or ">+")
                (indent, isList) = (depth, value.Length == 0);
            else
                steps.Add((Command(value), start));
        }
        End();
        return Judge(steps);

        // A block is one script: what one line keeps, another may send.
        void End()
        {
            if (block.Length > 0)
                steps.Add((block.ToString(), first));
            block.Clear();
            indent = -1;
        }
    }

    /// <summary>An item of a list of commands, without its mark and the quotes around it.</summary>
    private static string Item(string line)
    {
        var item = line.StartsWith("- ", StringComparison.Ordinal) ? line[2..].TrimStart() : line;
        return item.Length > 1 && item[0] is '\'' or '"' && item[^1] == item[0] && item.IndexOf(item[0], 1) == item.Length - 1 ? item[1..^1] : item;
    }

    /// <summary>A list of words is the command that it starts.</summary>
    private static string Command(string value) => ConfiguredCommands.OfList(value) ?? value;

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

    [GeneratedRegex("""^[ \t]{0,8}(ONBUILD[ \t]{1,4})?(RUN|CMD|ENTRYPOINT|HEALTHCHECK([ \t]{1,4}--[a-z-]{1,20}=[^ \t]{1,20}){0,6}[ \t]{1,4}CMD)[ \t]{1,8}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Step();

    [GeneratedRegex("""^(run|(before_|after_)?script|command|commands|inlineScript|bash|pwsh|powershell|shell|cmd|entrypoint|args|install|exec|(pre|post)[A-Za-z_]{0,20}|on[A-Z][A-Za-z]{0,20}):""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex("""(run|script|command|commands|Script|bash|pwsh|powershell|shell|cmd|entrypoint|args|install|exec):""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Keys();

    [GeneratedRegex("""<Exec\b[^>]{0,500}?\bCommand\s?=\s?(?<q>["'])(?<command>.{0,2000}?)\k<q>""", RegexOptions.Singleline, 2000)]
    private static partial Regex Exec();
}
