using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>What programs do with their arguments and their input.</summary>
internal static partial class ShellPrograms
{
    public static bool IsShell(string name) => name is "sh" or "bash" or "zsh" or "dash" or "ksh" or "fish" or "ash";

    public static bool IsInterpreter(string name) =>
        IsShell(name) || name is "perl" or "ruby" or "node" or "php" or "osascript" or "pwsh" or "powershell" or "deno" or "bun" or "iex" || (name.StartsWith("python", StringComparison.Ordinal) && Python().IsMatch(name));

    public static bool IsFetcher(string name) => name is "curl" or "wget" or "fetch" or "lynx" or "aria2c" or "http" or "https" or "w3m" or "iwr" or "xh";

    public static bool IsNetcat(string name) => name is "nc" or "ncat" or "netcat" or "nc.traditional" or "nc.openbsd";

    /// <summary>Whether it runs what it reads from its input, rather than a file that it is given.</summary>
    public static bool ReadsProgramFromInput(ShellCommand command)
    {
        if (Script(command) is not null)
            return false;
        for (var i = 0; i < command.Words.Length; i++)
        {
            var word = command.Words[i].Text;
            if (word is "-" or "-s" or "/dev/stdin")
                return true;
            if (!word.StartsWith('-') && word.Length > 0)
                return false;
        }
        return true;
    }

    /// <summary>The program text among the arguments: <c>bash -c '…'</c>, <c>eval "…"</c>; null when there is none.</summary>
    public static ShellWord? Script(ShellCommand command)
    {
        var words = command.Words;
        if (command.Name == "eval" && words.Length > 0)
            return words.Length == 1 ? words[0] : new(words[0].Start, string.Join(' ', words.Select(word => word.Text)), [.. words.SelectMany(word => word.Substitutions)]);
        if (!IsInterpreter(command.Name) && command.Name is not ("su" or "ssh" or "docker"))
            return null;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Text is "-c" or "-e" or "-r" or "-lc" or "-ic" or "--eval" or "-Command" or "-exec" && command.Name is not ("ssh" or "docker"))
                return words[i + 1];
        }
        return null;
    }

    public static bool Decodes(ShellCommand command) => command.Name switch
    {
        "base64" or "base32" or "basenc" or "gbase64" => command.Has("-d", "-D", "--decode", "-di", "-id"),
        "openssl" => command.Has("-d"),
        "xxd" => command.Has("-r", "-rp", "-p") && command.Words.Any(word => word.Text.StartsWith("-r", StringComparison.Ordinal)),
        "uudecode" or "rev" => true,
        "tr" => command.Words.Any(word => word.Text is "A-Za-z" or "a-zA-Z" or "N-ZA-Mn-za-m" or "n-za-mN-ZA-M"),
        "gunzip" or "zcat" or "bunzip2" or "xzcat" => true,
        "gzip" or "xz" or "bzip2" => command.Words.Any(word => word.Text.StartsWith('-') && word.Text.Contains('d', StringComparison.Ordinal)),
        "printf" or "echo" => command.Words.Any(word => HexEscapes().IsMatch(word.Text)),
        "python3" or "python" or "perl" => command.Words.Any(word => word.Text.Contains("b64decode", StringComparison.Ordinal) || word.Text.Contains("decode_base64", StringComparison.Ordinal)),
        _ => false,
    };

    public static bool Sends(ShellCommand command) => command.Name switch
    {
        "curl" => command.Words.Any(word => word.Text is "-d" or "-F" or "-T" or "--form" or "--upload-file" or "--json" || word.Text.StartsWith("--data", StringComparison.Ordinal)
            || word.Substitutions.Length > 0 || (word.Text.StartsWith("-d", StringComparison.Ordinal) && word.Text.Length > 2) || word.Text.StartsWith("-F", StringComparison.Ordinal)),
        "wget" => command.Words.Any(word => word.Text.StartsWith("--post", StringComparison.Ordinal) || word.Text.StartsWith("--body", StringComparison.Ordinal) || word.Substitutions.Length > 0),
        "scp" or "rsync" or "sftp" => command.Words.Any(word => word.Text.Contains(':', StringComparison.Ordinal)),
        "ftp" or "tftp" or "lftp" or "mail" or "sendmail" or "mutt" or "socat" or "telnet" => true,
        "dig" or "nslookup" or "host" or "ping" => command.Words.Any(word => word.Substitutions.Length > 0),
        "ssh" => false,
        _ => IsNetcat(command.Name) || command.Redirects.Any(redirect => redirect.Target.Text.StartsWith("/dev/tcp/", StringComparison.Ordinal)),
    };

    /// <summary>Whether a one-line program connects a socket and a shell.</summary>
    public static bool IsReverseShellProgram(string program) =>
        (program.Contains("socket", StringComparison.OrdinalIgnoreCase) || program.Contains("net.connect", StringComparison.Ordinal) || program.Contains("fsockopen", StringComparison.Ordinal))
        && (program.Contains("dup2", StringComparison.Ordinal) || program.Contains("pty.spawn", StringComparison.Ordinal) || program.Contains("/bin/sh", StringComparison.Ordinal)
            || program.Contains("/bin/bash", StringComparison.Ordinal) || program.Contains("cmd.exe", StringComparison.Ordinal));

    /// <summary>Where a fork bomb begins; null without one.</summary>
    public static int? IsForkBomb(string script) =>
        script.Contains("()", StringComparison.Ordinal) && ForkBomb().Match(script) is { Success: true } match ? match.Index : null;

    [GeneratedRegex("^python[0-9.]{0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Python();

    [GeneratedRegex("""(\\x[0-9a-fA-F]{2}){4}|(\\0?[0-7]{3}){4}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HexEscapes();

    [GeneratedRegex("""(?<name>[:A-Za-z_]{1,20})\(\)\s{0,5}\{\s{0,5}\k<name>\s{0,5}\|\s{0,5}\k<name>\s{0,5}&\s{0,5}\}\s{0,5};?\s{0,5}\k<name>""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ForkBomb();
}
