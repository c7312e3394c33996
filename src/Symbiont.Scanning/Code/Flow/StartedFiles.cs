namespace Symbiont.Scanning.Code.Flow;

/// <summary>The files that a command starts: its program, or the script that an interpreter is given. What an archiver or a copier is given is not started.</summary>
internal static class StartedFiles
{
    private const int LongestCommand = 2000;

    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase) { "sudo", "nohup", "exec", "env", "start", "cmd", "cmd.exe", "/c", "/b", "call", "setsid", "time", "\"\"" };

    private static readonly HashSet<string> Interpreters = new(StringComparer.OrdinalIgnoreCase)
    {
        "sh", "bash", "zsh", "dash", "ksh", "source", ".", "python", "python3", "pythonw", "py", "node", "perl", "ruby", "php", "pwsh", "powershell", "java", "mono", "wscript", "cscript", "mshta", "rundll32", "regsvr32",
        "wine", "dotnet", "deno", "bun", "lua", "osascript",
    };

    /// <summary>Whether one of the files is started.</summary>
    /// <param name="command">As a shell is given it.</param>
    /// <param name="isOne">Tells the files.</param>
    public static bool Any(string command, Predicate<string> isOne)
    {
        if (command.Length > LongestCommand)
            return false;
        foreach (var simple in command.Split([';', '&', '|', '\n', '(', ')']))
        {
            var words = simple.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var first = Array.FindIndex(words, word => !Before.Contains(word) && !word.Contains('=', StringComparison.Ordinal));
            if (first < 0)
                continue;
            if (isOne(Plain(words[first])) || (IsInterpreter(Plain(words[first])) && Array.Exists(words[(first + 1)..], word => isOne(Plain(word)))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a program runs the file that it is given.</summary>
    public static bool IsInterpreter(string program)
    {
        var name = program[(program.LastIndexOfAny(['/', '\\']) + 1)..];
        return Interpreters.Contains(name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name);
    }

    /// <summary>Without quotes, and without the entry of a library that is behind a comma.</summary>
    private static string Plain(string word)
    {
        var plain = word.Trim('"', '\'');
        return plain.IndexOf(".dll,", StringComparison.OrdinalIgnoreCase) is > 0 and var end ? plain[..(end + 4)] : plain;
    }
}
