namespace Symbiont.Scanning.Rules;

/// <summary>Beyond the 40: settings of services, servers and mailboxes that let everybody in, or copy what passes to somebody else.</summary>
internal static class ExposureRules
{
    private const string Anybody = @"\bname\s*:\s*[""']?system:(?:anonymous|unauthenticated|authenticated)\b";

    private const string AnyPrincipal = @"\bPrincipal[""']?\s*[:=]\s*(?:[""']\*[""']|\{\s*[""']?AWS[""']?\s*[:=]\s*\[?\s*[""']\*[""'])";

    private const string RootLogin = @"\bPermitRootLogin\b[^\n]*\byes\b";

    private const string RootPassword = @"root:[^\s""':$]{3,}[""']?\s*\|\s*chpasswd|\becho\s[^\n|]*\|\s*passwd\s+(?:--stdin\s+)?root\b";

    private const string Elsewhere = @"https?://(?:[a-z0-9-]+\.)+[a-z]{2,}";

    private const string Forwards = @"\bredirect\s+(?::copy\s+)?""[^""\n]+@[^""\n]+""|-(?:ForwardTo|RedirectTo|ForwardAsAttachmentTo)\s+\S+|\bforward[""']?\s*:\s*[""'][^""'\s]+@[^""'\s]+";

    private const string Unseen = @"\baddflag\s+""\\+Seen""|\bdiscard\s*;|\bfileinto\s+""(?:Trash|Deleted[^""]*|Junk|Spam|RSS[^""]*|Archive)""|-DeleteMessage\b|-MarkAsRead\b|-MoveToFolder\b|addLabelIds[""']?\s*:\s*\[\s*[""']TRASH|removeLabelIds[""']?\s*:\s*\[[^\]\n]*(?:UNREAD|INBOX)";

    public static readonly ScanRule[] Rules =
    [
        Rule("service-opened", "Settings let whoever reaches a service have all of it.",
            "Nobody has to log in, or everybody may: machines are searched for such doors all day.", "Listen on one's own machine, ask for a login, and give rights to accounts by name.",
            "PermitEmptyPasswords yes", Severity.Medium,
            ["permitemptypasswords", "tcp://0.0.0.0:2375", "system:anonymous", "system:unauthenticated", "system:authenticated", "cluster-admin", "principal", "sts:assumerole", "permitrootlogin", "chpasswd", "passwd root", "passwd --stdin"],
            new(@"^\s*PermitEmptyPasswords\s+yes\b"),
            new(@"\bPermitEmptyPasswords[\s=]+yes\b[^\n]*(?:>>|tee|sed|/etc/ssh)|(?:sed|echo|printf)\b[^\n]*\bPermitEmptyPasswords\s+yes\b"),
            new(@"tcp://0\.0\.0\.0:2375\b") { Unless = @"tlsverify|""tls""\s*:\s*true|dind\b" },
            new(Anybody) { Also = [@"\bname\s*:\s*[""']?cluster-admin\b"], Within = 12 },
            new(@"\bname\s*:\s*[""']?cluster-admin\b") { Also = [Anybody], Within = 12 },
            new(AnyPrincipal) { Also = [@"\bsts:AssumeRole\b"], Within = 6, Unless = @"\b[Cc]ondition\b" },
            new(@"\bsts:AssumeRole\b") { Also = [AnyPrincipal], Within = 6, Unless = @"\b[Cc]ondition\b" },
            new(RootPassword) { Also = [RootLogin], Within = 4 },
            new(RootLogin) { Also = [RootPassword], Within = 4 }),

        Rule("requests-copied", "A server hands a copy of what passes through it to another host.",
            "Logins, forms and secrets of everybody who uses it are in the copies.", "Mirror to a host of one's own, without logins and bodies; leave secrets out of what admission sees.",
            "mirror /copy; # and there: proxy_pass https://c.example.net$request_uri;", Severity.Medium,
            ["mirror", "proxy_pass", "mutatingwebhookconfiguration", "validatingwebhookconfiguration", "clientconfig"],
            new(@"^\s*mirror\s+/[^\n;]*;") { Also = [@"\bproxy_pass\s+" + Elsewhere], Within = 25 },
            new(@"\bmirror\s+/[^\n;]*;[^\n]*\bproxy_pass\s+" + Elsewhere),
            new(@"\bclientConfig\s*:") { Also = [@"\burl\s*:\s*[""']?https://(?:[a-z0-9-]+\.)+[a-z]{2,}", @"\bsecrets\b|[""']\*[""']"], Within = 16, Unless = @"\.svc\b|\.(?:internal|local|corp)\b|caBundle" }),

        Rule("mail-forwarded-unseen", "Mail is forwarded to an address that is written down, and taken out of sight.",
            "It is how accounts are robbed: the copy arrives elsewhere, and its owner sees neither the mail nor the rule.", "Forward where the owner sees it, and leave the mail where it came.",
            "redirect \"box@post.example.net\"; discard;", Severity.Low,
            ["redirect", "-forwardto", "-redirectto", "-forwardasattachmentto", "forward"],
            new RulePattern(Forwards) { Also = [Unseen], Within = 6 }),
    ];

    private static ScanRule Rule(string name, string description, string why, string repair, string example, Severity documented, string[] anchors, params RulePattern[] patterns) =>
        new(new(name, Categories.Behavior, Severity.High, description, why, repair), example) { Anchors = anchors, Patterns = patterns, Documented = documented };
}
