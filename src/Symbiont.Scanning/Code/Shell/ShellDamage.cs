using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Commands that destroy, hide or disarm by themselves.</summary>
internal static class ShellDamage
{
    /// <summary>Programs of clouds and of makers of protection, which watch a machine from inside. Who ends or deletes one by its name is no user of it.</summary>
    private static readonly LinearPattern Guard = new(
        """(?:^|/)(?:aegis(?:_\w+)?\*?|AliYunDun\w*|aliyun-?service|AliHips|AliHids|YunJing|YDService|YDLive|barad_agent|cloudmonitor|CmsGoAgent\S*|bcm-agent|hostguard|uniagent|falcon-sensor|falcond?|CrowdStrike|cbdaemon|cbagentd|ds_agent|xagt|mdatp|wdavdaemon|auditd|osqueryd|wazuh-\w+|ossec-\w+|clamd|sysmon|elastic-endpoint|sentinelone|sentinelctl|tetragon|falco)/?$""");

    public static ShellFinding? Of(ShellCommand command) => Destroys(command) ?? Hides(command) ?? Disarms(command) ?? Mines(command);

    private static ShellFinding? Destroys(ShellCommand command)
    {
        var isDestruction = command.Name switch
        {
            "rm" => command.Words.Any(word => word.Text.StartsWith('-') && word.Text.ContainsAny('r', 'R')) && command.Words.Any(word => IsEverything(word.Text)),
            "dd" => command.Words.Any(word => word.Text.StartsWith("of=", StringComparison.Ordinal) && IsDisk(word.Text[3..])),
            "shred" or "wipefs" => command.Words.Any(word => IsDisk(word.Text) || IsEverything(word.Text)),
            "find" => command.Words.Length > 0 && IsEverything(command.Words[0].Text) && command.Has("-delete"),
            "chmod" => command.Has("-R") && command.Has("777", "000") && command.Has("/", "/*"),
            _ => command.Name.StartsWith("mkfs", StringComparison.Ordinal) && command.Words.Any(word => IsDisk(word.Text)),
        };
        if (!isDestruction && !command.Redirects.Any(redirect => redirect.Writes && IsDisk(redirect.Target.Text)))
            return null;
        return new(CodeRules.Destruction, command.Start, $"{command.Name} erases everything it can reach", Severity.Critical, Confidence.High);
    }

    private static ShellFinding? Hides(ShellCommand command)
    {
        var hides = command.Name switch
        {
            "history" => command.Has("-c", "-cw", "-wc"),
            "unset" => command.Has("HISTFILE"),
            "export" => command.Words.Any(word => word.Text is "HISTFILE=/dev/null" or "HISTSIZE=0" or "HISTFILESIZE=0" or "HISTFILE="),
            "rm" or "shred" or "truncate" or "ln" => command.Words.Any(word => IsTrace(word.Text)),
            "mount" => command.Has("--bind") && command.Words.Any(word => word.Text.StartsWith("/proc/", StringComparison.Ordinal)),
            "cat" or "echo" or "true" or ":" or "" => command.Redirects.Any(redirect => redirect.Operator is ">" or ">|" && IsTrace(redirect.Target.Text)),
            _ => false,
        };
        return hides ? new(CodeRules.ProcessHiding, command.Start, $"{command.Name} removes traces of what was done", Severity.High, Confidence.High) : null;
    }

    private static ShellFinding? Disarms(ShellCommand command)
    {
        var disarms = command.Name switch
        {
            "setenforce" => command.Has("0", "Permissive"),
            "ufw" => command.Has("disable"),
            "iptables" or "nft" => command.Has("-F", "--flush") || (command.Has("flush") && command.Has("ruleset")),
            "systemctl" or "service" => command.Has("stop", "disable", "mask") && command.Words.Any(word => word.Text is "firewalld" or "auditd" or "apparmor" or "falcon-sensor" or "clamav-daemon" or "ufw" or "rsyslog"),
            "spctl" => command.Has("--master-disable", "--global-disable"),
            "csrutil" => command.Has("disable"),
            "auditctl" => command.Has("-D") || (command.Has("-e") && command.Has("0")),
            "kill" or "killall" or "pkill" => command.Words.Any(word => Guard.IsMatch(word.Text)),
            "rm" => command.Words.Any(word => word.Text.StartsWith('/') && Guard.IsMatch(word.Text)),
            "Set-MpPreference" => command.Words.Any(word => word.Text.StartsWith("-Disable", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
        return disarms ? new(CodeRules.SecurityOff, command.Start, $"{command.Name} switches a protection off", Severity.High, Confidence.High) : null;
    }

    private static ShellFinding? Mines(ShellCommand command) =>
        command.Name is "xmrig" or "minerd" or "cpuminer" or "ethminer" or "t-rex" or "nbminer"
            || command.Words.Any(word => word.Text.Contains("stratum+tcp://", StringComparison.Ordinal) || word.Text.Contains("stratum+ssl://", StringComparison.Ordinal)
                || word.Text.StartsWith("--donate-level", StringComparison.Ordinal) || word.Text.StartsWith("--cpu-max-threads-hint", StringComparison.Ordinal)
                || word.Text.StartsWith("--randomx-", StringComparison.Ordinal) || word.Text is "--nicehash" or "--rig-id")
            ? new(CodeRules.Mining, command.Start, $"{command.Name} mines cryptocurrency", Severity.High, Confidence.High)
            : null;

    private static bool IsEverything(string path) =>
        path is "/" or "/*" or "~" or "~/" or "~/*" or "/home" or "/home/*" or "/root" or "/usr" or "/etc" or "/var" or "/bin" or "/lib" or "/boot" or "--no-preserve-root" or "C:\\" or "/Users"
            or "~/." or "~/.*" or "/etc/*" or "/usr/*" or "/.";

    private static bool IsDisk(string path) =>
        path.StartsWith("/dev/sd", StringComparison.Ordinal) || path.StartsWith("/dev/nvme", StringComparison.Ordinal) || path.StartsWith("/dev/hd", StringComparison.Ordinal)
        || path.StartsWith("/dev/vd", StringComparison.Ordinal) || path.StartsWith("/dev/disk", StringComparison.Ordinal) || path.StartsWith("/dev/mmcblk", StringComparison.Ordinal);

    private static bool IsTrace(string path) => path.EndsWith("_history", StringComparison.Ordinal) || path is "/var/log" or "/var/log/*" or "/var/log/"
        || path.StartsWith("/var/log/auth", StringComparison.Ordinal) || path.StartsWith("/var/log/wtmp", StringComparison.Ordinal) || path.StartsWith("/var/log/syslog", StringComparison.Ordinal)
        || path.StartsWith("/var/log/secure", StringComparison.Ordinal) || path.StartsWith("/var/log/btmp", StringComparison.Ordinal) || path.StartsWith("/var/log/lastlog", StringComparison.Ordinal);
}
