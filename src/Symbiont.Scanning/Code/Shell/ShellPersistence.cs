using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Commands that make something run again later, or steer an agent later.</summary>
internal static class ShellPersistence
{
    private const int Near = 2000;

    private static readonly string[] Suspicious = ["curl", "wget", "base64", "/dev/tcp", "nc ", "ncat", "python -c", "python3 -c", "/tmp/", "eval \"$(curl", "bash -i", "/dev/shm", "nohup", "| sh", "|sh", "| bash", "|bash"];

    /// <param name="command">The command.</param>
    /// <param name="input">What flows into it.</param>
    /// <param name="before">The commands of its pipeline before it.</param>
    /// <param name="script">What it stands in.</param>
    public static ShellFinding? Of(ShellCommand command, ShellFlow input, string before, string script)
    {
        foreach (var redirect in command.Redirects)
        {
            if (redirect.Writes && Written(command, redirect.Target.Text, before) is { } finding)
                return finding;
        }
        if (command.Name is "tee" or "cp" or "mv" or "install" or "ln" or "sed" && command.Words.Length > 0)
        {
            foreach (var word in command.Name == "tee" ? command.Words : [command.Words[^1]])
            {
                if (Written(command, word.Text, before) is { } finding)
                    return finding;
            }
        }
        return Scheduled(command, input, before, script);
    }

    private static ShellFinding? Written(ShellCommand command, string target, string before)
    {
        var traits = TextClues.Of(target);
        if (target.EndsWith("/etc/sudoers", StringComparison.Ordinal) || target.StartsWith("/etc/sudoers.d/", StringComparison.Ordinal))
            return new(CodeRules.SecurityOff, command.Start, "the rules of who may become root are changed", Severity.High, Confidence.High);
        if ((traits & Traits.StartPath) != 0)
            return new(CodeRules.Persistence, command.Start, $"{target} is written, which runs at every start", SeverityOf(command, before, target), Confidence.High);
        return (traits & (Traits.AgentPath | Traits.RulesPath)) != 0
            ? new(CodeRules.AgentTampering, command.Start, $"{target} is written, which steers an agent", Severity.High, Confidence.Medium)
            : null;
    }

    private static ShellFinding? Scheduled(ShellCommand command, ShellFlow input, string before, string script)
    {
        var schedules = command.Name switch
        {
            "crontab" => !command.Has("-l", "-e", "-r") && command.Words.Length > 0,
            "launchctl" => command.Has("load", "bootstrap"),
            "schtasks" => command.Words.Any(word => word.Text.Equals("/create", StringComparison.OrdinalIgnoreCase)),
            "reg" => command.Words.Any(word => (TextClues.Of(word.Text) & Traits.StartPath) != 0) && command.Has("add", "ADD"),
            "git" => command.Has("core.hooksPath"),
            _ => false,
        };
        if (!schedules)
            return null;
        var severity = input != ShellFlow.None || IsSuspicious(command, before) || (command.Name == "git" && TakesForeignTree(command, script)) ? Severity.High : Severity.Medium;
        return new(CodeRules.Persistence, command.Start, $"{command.Name} makes something run again later", severity, Confidence.Medium);
    }

    /// <summary>Whether the script, shortly before, takes a tree by its address, so that its hooks are somebody else's; a clone is what a developer starts with.</summary>
    private static bool TakesForeignTree(ShellCommand command, string script)
    {
        var end = Math.Min(command.Start, script.Length);
        var near = script.AsSpan(Math.Max(0, end - Near), Math.Min(Near, end));
        return near.Contains("FETCH_HEAD", StringComparison.Ordinal) && (near.Contains("git fetch http", StringComparison.Ordinal) || near.Contains("git fetch git@", StringComparison.Ordinal));
    }

    /// <summary>Users put paths and aliases into their shells' profiles; nobody puts a download there.</summary>
    private static Severity SeverityOf(ShellCommand command, string before, string target)
    {
        var isProfile = target.EndsWith("rc", StringComparison.Ordinal) || target.EndsWith("profile", StringComparison.Ordinal) || target.EndsWith("zshenv", StringComparison.Ordinal)
            || target.Contains("systemd/user", StringComparison.Ordinal) || target.Contains("autostart", StringComparison.Ordinal) || target.Contains(".git/hooks", StringComparison.Ordinal);
        return isProfile && !IsSuspicious(command, before) ? Severity.Medium : Severity.High;
    }

    private static bool IsSuspicious(ShellCommand command, string before)
    {
        var line = before + command.Line + command.Document;
        return Suspicious.Any(mark => line.Contains(mark, StringComparison.Ordinal));
    }
}
