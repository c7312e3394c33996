namespace Symbiont.Scanning.Code.Shell;

/// <summary>Programs that run the program named after them.</summary>
internal static class ShellPrefixes
{
    public static ShellCommand Strip(List<ShellWord> words, List<ShellRedirect> redirects, string? document, List<string> assigned)
    {
        var at = 0;
        while (at < words.Count && IsPrefix(NameOf(words[at].Text)))
        {
            var prefix = NameOf(words[at++].Text);
            while (at < words.Count && (words[at].Text.StartsWith('-') || (prefix is "env" or "sudo" && words[at].Text.Contains('=', StringComparison.Ordinal))
                || (prefix == "timeout" && words[at].Text.Length > 0 && char.IsAsciiDigit(words[at].Text[0]))))
            {
                at += words[at].Text is "-u" or "-a" or "-n" or "-I" or "-s" && prefix is "sudo" or "exec" or "nice" or "xargs" or "timeout" ? 2 : 1;
            }
        }
        // Alone, a prefix is a program like any other: env shows the environment.
        at = at >= words.Count ? 0 : at;
        var start = words.Count > 0 ? words[0].Start : redirects.Count > 0 ? redirects[0].Target.Start : 0;
        var program = at < words.Count ? words[at] : null;
        var rest = words.Skip(at + 1).ToList();
        // What stands in an assignment's substitution runs as well.
        if (assigned.Count > 0)
            rest.Add(new(start, "", [.. assigned]));
        return new(start, program is null ? "" : NameOf(program.Text), program, [.. rest], [.. redirects], document);
    }

    public static string NameOf(string program)
    {
        var name = program[(program.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4].ToLowerInvariant() : name;
    }

    private static bool IsPrefix(string name) => name is "sudo" or "env" or "nohup" or "exec" or "command" or "nice" or "timeout" or "busybox" or "stdbuf" or "doas"
        or "builtin" or "setsid" or "xargs" or "ionice" or "chroot" or "unbuffer";
}
