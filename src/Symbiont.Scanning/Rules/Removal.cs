using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Rules;

/// <summary>
/// What a program takes away again of what it has set up to be started: a job, a service, a file. Told by names: what is removed is called as what was set up. A function that is only
/// called "uninstall" removes nothing.
/// </summary>
internal sealed partial class Removal
{
    private const int MaxPlaces = 200;

    /// <summary>Characters of a line before and behind what removes.</summary>
    private const int Before = 100;

    private const int Behind = 200;

    /// <summary>Words of every program that sets something up.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(StringComparer.Ordinal,
        "the", "and", "true", "True", "false", "null", "undefined", "await", "async", "const", "let", "var", "return", "function", "def", "self", "this", "with", "open", "write", "utf8", "utf-8", "utf-8-sig", "mode", "encoding", "path",
        "path.join", "os.homedir", "homedir", "join", "process.env.HOME", "HOME", "Library", "LaunchAgents", "LaunchDaemons", "config", ".config", "autostart", "systemd", "system", "user", "etc", "lib", "local", "share", "systemctl",
        "launchctl", "load", "enable", "now", "create", "schtasks", "execSync", "exec", "spawn", "spawnSync", "child_process.execSync", "execFileSync", "subprocess.run", "check", "sudo", "echo", "stdio", "ignore", "inherit", "recursive",
        "force", "string", "content", "fs.existsSync", "existsSync", "os.path.expanduser", "Path", "Path.home", "missing_ok", "try", "catch", "err", "error", "console.log", "print", "log", "fs.promises", "yes", "not", "for", "async", "static");

    private static readonly string[] Endings = [".plist", ".service", ".timer", ".desktop"];

    private readonly HashSet<string> removed = new(StringComparer.Ordinal);

    /// <param name="text">The program.</param>
    public Removal(string text)
    {
        var places = 0;
        foreach (var match in Removes().EnumerateMatches(text))
        {
            if (++places > MaxPlaces)
                break;
            var from = Math.Max(Math.Max(0, match.Index - Before), text.LastIndexOf('\n', match.Index) + 1);
            var end = text.IndexOf('\n', match.Index + match.Length);
            var to = Math.Min(end < 0 ? text.Length : end, match.Index + match.Length + Behind);
            foreach (var word in Word().EnumerateMatches(text.AsSpan(from, to - from)))
                removed.Add(Bare(text.AsSpan(from + word.Index, word.Length)));
        }

        removed.ExceptWith(Common);
    }

    /// <summary>Whether something that a statement names is removed elsewhere.</summary>
    public bool TakesAway(ReadOnlySpan<char> statement)
    {
        if (removed.Count == 0)
            return false;
        foreach (var word in Word().EnumerateMatches(statement))
        {
            if (removed.Contains(Bare(statement.Slice(word.Index, word.Length))))
                return true;
        }

        return false;
    }

    /// <summary>A job is called as its file, without the ending.</summary>
    private static string Bare(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length].ToString();
        }

        return word.ToString();
    }

    [GeneratedRegex("""
        launchctl["',\s\[]{1,6}(unload|bootout|remove)\b|systemctl[^\n]{1,40}\bdisable\b|crontab["',\s\[]{1,6}-r\b|\bgrep\s-v[^\n;({]{1,80}?\|\s{0,3}crontab\s-|\.filter\([^\n]{0,80}!\s?\w{1,20}\.includes\([^\0]{0,250}?\|\s{0,3}crontab\s-|\bif\s[\w"'.\s]{1,60}?\snot\sin\s\w{1,20}[^\0]{0,250}?\bcrontab\b|schtasks[^\n]{1,40}/delete
        |\bunlink\w{0,10}\s?\(|\brm(Sync|tree)?\s?\(|["'`]rm\s|\bremove\w{0,20}\s?\(|\brimraf\w{0,10}\s?\(|Remove-Item|\.un(install|register)\w{0,30}\s?\(
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Removes();

    [GeneratedRegex("""[A-Za-z_$.][\w.$-]{2,80}""")]
    private static partial Regex Word();
}
