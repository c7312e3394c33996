using System.Text;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Code;

/// <summary>Commands that a page shows in blocks, for whoever reads it to run: what one line takes, another sends. Everything else about them the rules know line by line.</summary>
internal static class DocumentCommands
{
    private const int MaxFindings = 50;
    private const int LongestBlock = 20_000;

    /// <summary>Columns from which a line without a fence is shown as code.</summary>
    private const int Indented = 3;

    private static readonly string[] Shells = ["", "sh", "bash", "shell", "zsh", "console", "terminal", "shell-session", "shellsession", "fish", "text"];

    public static IEnumerable<Finding> Find(ScanSource source)
    {
        var text = source.Text.Normalized;
        var found = 0;
        foreach (var (block, start) in Blocks(text))
        {
            foreach (var finding in ShellCommands.Judge(block).Where(finding => finding.Rule == CodeRules.CredentialExfiltration || finding.Rule == CodeRules.EnvironmentExfiltration || finding.Rule == CodeRules.PrivateDataSent))
            {
                if (++found > MaxFindings)
                    yield break;
                var length = Math.Min(160, block.Length);
                var weight = Weight.In(source.Settings.Of(isPath: false, start, length), finding.Severity, Severity.Medium, source.IsForPeople);
                yield return source.Report(finding.Rule, source.Text.RawOffset(start), length, finding.Message, weight.Confidence, weight.Severity, weight.Weakened);
            }
        }
    }

    /// <summary>Blocks between fences of a shell, and runs of indented lines.</summary>
    private static List<(string Block, int Start)> Blocks(string text)
    {
        var blocks = new List<(string, int)>();
        var block = new StringBuilder();
        var (first, isFenced, isShell) = (0, false, false);
        var start = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            var isFence = trimmed.StartsWith("```") || trimmed.StartsWith("~~~");
            var isCode = isFenced ? isShell && !isFence : !isFence && (line.StartsWith("\t") || line.Length - line.TrimStart(' ').Length >= Indented);
            if (isCode && block.Length < LongestBlock)
            {
                first = block.Length == 0 ? start : first;
                block.Append(trimmed.TrimStart("$> ")).Append('\n');
            }
            else if (block.Length > 0 && trimmed.Length > 0)
            {
                blocks.Add((block.ToString(), first));
                block.Clear();
            }
            if (isFence)
            {
                isShell = !isFenced && IsShell(trimmed.Trim("`~ "));
                isFenced = !isFenced;
            }
            start += line.Length + 1;
        }
        if (block.Length > 0)
            blocks.Add((block.ToString(), first));
        return blocks;
    }

    private static bool IsShell(ReadOnlySpan<char> language)
    {
        var end = language.IndexOf(' ');
        return Shells.Contains((end < 0 ? language : language[..end]).ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
