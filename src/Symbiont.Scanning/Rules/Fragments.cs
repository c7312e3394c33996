namespace Symbiont.Scanning.Rules;

/// <summary>Pieces that several expressions share.</summary>
internal static class Fragments
{
    /// <summary>End of a word of a shell.</summary>
    public const string End = @"(?:[\s;&|<>()\]}""'`,\\]|$)";

    /// <summary>A shell by any of its names.</summary>
    public const string Shell = @"(?:\S*/)?(?:ba|z|k|tc|c|da|a|fi|r|pw|power|mk)?sh(?:ell)?(?:\.exe)?";

    /// <summary>An interpreter that takes its program from standard input.</summary>
    public const string Interpreter = @"(?:\S*/)?(?:python[\d.]*|pypy3?|perl|ruby|node|nodejs|php|osascript|lua|tclsh|deno\s+run|bun\s+run)";

    /// <summary>Commands that start another.</summary>
    public const string Wrapper = @"(?:(?:sudo|doas|env|nohup|exec|command|builtin|time|busybox|xargs|nice|setsid|stdbuf|timeout|chroot|su)\b[^\n|;&]*?\s)?";

    /// <summary>A pipe into something that runs what it gets.</summary>
    public const string IntoShell = @"\|&?\s*" + Wrapper + "(?:" + Shell + End + "|" + Interpreter + @"(?:\s+-[ui]?)?\s*(?:[;&|)""'`\\]|2?>|$)|(?:source|\.)\s+/dev/stdin|iex" + End + ")";

    /// <summary>Where anybody puts a text without a name.</summary>
    public const string Pastes = @"glot\.io|pastebin\.com|rentry\.\w+|paste\.ee|hastebin|ghostbin|dpaste|0x0\.st|transfer\.sh|termbin\.com";

    /// <summary>
    /// A program on the command line of node that only looks after files of its own package: it makes one executable, or runs a script that lies beside it. Every word in it has to be one of these.
    /// </summary>
    public const string TidyNode = @"\bnode\s+(?:-e|--eval)\s+(?:\\?""(?:" + TidyWord + @"|'(?:\./)?(?:[\w !,-](?:[\w !,-]|[./]\w)*)?')+\\?""|'(?:" + TidyWord + @"|\\?""(?:\./)?(?:[\w !,-](?:[\w !,-]|[./]\w)*)?\\?"")+')\s*(?:$|&&|\|\||;|"")";

    private const string TidyWord = @"require\(\\?['""](?:(?:node:)?(?:fs|path)|\.{1,2}/[\w./-]{1,80})\\?['""]\)|\s|[{}();,=!&|?.]|\b(?:try|catch|if|const|let|var|e|err|_|fs|path|process\.platform|process\.exit|console\.(?:log|warn|error)|chmodSync|existsSync|mkdirSync|accessSync)\b|0o\d{3}|\b\d{1,3}\b";

    /// <summary>A path that begins in somebody's home.</summary>
    public const string Home = @"(?:~|\$\{?HOME\}?|\$env:(?:USERPROFILE|HOME)|%USERPROFILE%|/root|/home/[^/\s""']+|/Users/[^/\s""']+)";

    /// <summary>Commands and calls that read, copy or send a file.</summary>
    public const string Reads = @"\b(?:cat|less|more|head|tail|cp|mv|scp|rsync|tar|zip|gzip|7z|base64|xxd|od|strings|grep|rg|awk|sed|find|ls|curl|wget|nc|ncat|dd|tee|openssl|gpg|open|read|readFile(?:Sync)?|read_text|read_bytes|ReadAllText|ReadAllBytes|slurp|copy|copyfile|copytree|copyFile(?:Sync)?|glob|walk|listdir|readdir(?:Sync)?|type|Get-Content|Copy-Item|Compress-Archive|upload\w*|send\w*|post\w*|exfil\w*|steal\w*|harvest\w*|collect\w*|gather\w*|extract\w*|dump\w*|paste|attach|retrieve|leak|sqlite3|connect)\b";
}
