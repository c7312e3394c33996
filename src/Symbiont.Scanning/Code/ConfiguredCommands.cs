using System.Net;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Mcp;

namespace Symbiont.Scanning.Code;

/// <summary>
/// Commands that settings hand to a shell: servers and tasks in JSON, watchers and runs of an editor in XML, helpers and filters of git. What is fetched and
/// run is left to the rules, which know the installers.
/// </summary>
internal static partial class ConfiguredCommands
{
    private const int MaxCommands = 200;

    private static readonly string[] SettingNames =
        ["mcp", "settings", "tasks", "launch", "config", "devcontainer", "server", "manifest", "hooks", "opencode", "claude", "plugin", "nodemon", "deno", "turbo", "project", "angular", "workspace", "composer", "lefthook", "extension"];

    /// <summary>Objects with a command, and arguments beside it or within it.</summary>
    public static IEnumerable<CodeFinding> OfJson(string name, string text)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        if (!name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal) && !SettingNames.Any(one => file.Contains(one, StringComparison.OrdinalIgnoreCase)))
            return [];
        if (!text.Contains("ommand", StringComparison.Ordinal) || JsonPlaces.Read(text) is not { } json)
            return [];
        var commands = new List<(string Command, int Start)>();
        Collect(json, commands);
        return Judge(commands);
    }

    /// <summary>Values of attributes that name a program or its arguments.</summary>
    public static IEnumerable<CodeFinding> OfAttributes(string text) =>
        Judge(Attribute().Matches(text).Take(MaxCommands).Select(match => (Shell(WebUtility.HtmlDecode(match.Groups["command"].Value)), match.Index)));

    /// <summary>Values of git's settings that start with <c>!</c>, and those of keys that name a program.</summary>
    public static IEnumerable<CodeFinding> OfGit(string text) =>
        Judge(GitValue().Matches(text).Take(MaxCommands).Select(match => (match.Groups["command"].Value.Trim().Trim('"').TrimStart('!').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal), match.Index)));

    /// <summary>A list of words as one line for a shell; null when it is none.</summary>
    public static string? OfList(string list) =>
        list.StartsWith('[') && JsonPlaces.Read(list) is { IsArray: true } words && words.Items.All(word => word.IsText) ? Line(words.Items.Select(word => word.Text!)) : null;

    private static void Collect(JsonPlace json, List<(string, int)> commands)
    {
        if (commands.Count >= MaxCommands)
            return;
        foreach (var item in json.IsArray ? json.Items : [])
            Collect(item, commands);
        foreach (var (name, member) in json.IsObject ? json.Members : [])
        {
            if (!name.EndsWith("ommand", StringComparison.Ordinal))
                Collect(member, commands);
            else if (member.IsText && json["args"] is { IsArray: true } arguments)
                commands.Add((Line(arguments.Items.Where(word => word.IsText).Select(word => word.Text!).Prepend(member.Text!)), member.Start));
            else if (member.IsText)
                commands.Add((member.Text!, member.Start));
            else if (member.IsArray)
                commands.Add((Line(member.Items.Where(word => word.IsText).Select(word => word.Text!)), member.Start));
        }
    }

    private static string Line(IEnumerable<string> words) => string.Join(' ', words.Select(word => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'"));

    /// <summary>Arguments of a shell that stands in an attribute of its own.</summary>
    private static string Shell(string arguments) => arguments.StartsWith('-') ? "sh " + arguments : arguments;

    private static IEnumerable<CodeFinding> Judge(IEnumerable<(string Command, int Start)> commands) => commands.SelectMany(one => ShellCommands.Judge(one.Command)
        .Where(finding => finding.Rule != CodeRules.DownloadAndRun && finding.Rule != CodeRules.Persistence)
        .Select(finding => new CodeFinding(finding.Rule, one.Start, 160, finding.Message, finding.Severity, finding.Confidence)));

    [GeneratedRegex("""\b(name="(arguments|SCRIPT_TEXT|PARAMETERS|SCRIPT_OPTIONS|program|COMMAND)"\s{1,4}value|[Cc]ommand(Line)?|[Aa]rguments|executable)\s?=\s?"(?<command>[^"\n]{8,2000})" """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Attribute();

    [GeneratedRegex("""^[ \t]{0,8}([A-Za-z-]{1,30}[ \t]?=[ \t]?"?!|(sshCommand|fsmonitor|pager|editor|smudge|clean|process|textconv|gitProxy|cmd|driver)[ \t]?=[ \t]?)(?<command>[^\n]{4,2000})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex GitValue();
}
