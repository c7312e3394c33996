using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Commands that make something run again later, or steer an agent later.</summary>
internal static class ShellPersistence
{
    private static readonly string[] Suspicious = ["curl", "wget", "base64", "/dev/tcp", "nc ", "ncat", "python -c", "python3 -c", "/tmp/", "eval \"$(curl", "bash -i", "/dev/shm", "nohup", "| sh", "|sh", "| bash", "|bash"];

    public static ShellFinding? Of(ShellCommand command, ShellFlow input, string before)
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
        return Scheduled(command, input, before);
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

    private static ShellFinding? Scheduled(ShellCommand command, ShellFlow input, string before)
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
        var severity = input != ShellFlow.None || IsSuspicious(command, before) ? Severity.High : Severity.Medium;
        return new(CodeRules.Persistence, command.Start, $"{command.Name} makes something run again later", severity, Confidence.Medium);
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
