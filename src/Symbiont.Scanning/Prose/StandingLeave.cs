using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose;

/// <summary>Leave that nobody gave, for everything to come: it is remembered, given to whoever asks, or given to a program that is not to be looked at.</summary>
internal static class StandingLeave
{
    private const string Trusted = @"(?:pre-?)?(?:authori[sz]ed|trusted|approved|confirmed|verified|legitimate)";

    private const string NoQuestion = @"(?:(?:never|not|don't|without)\s+(?:again\s+)?(?:ask\w*|request\w*|requir\w*|seek\w*|wait\w*|prompt\w*)\s+(?:the\s+user\s+)?(?:for\s+)?(?:any\s+)?(?:confirmation|permission|approval|consent|authori[sz]ation|question)|no\s+(?:further\s+)?(?:confirmation|approval|question)s?\b)";

    /// <summary>Longer than this talk: what is remembered, what comes later.</summary>
    private const string Lasting = @"(?:(?:future|later|subsequent|coming|every|each|all)\s+(?:\w+\s+)?(?:sessions?|conversations?|chats?|interactions?)|(?:persistent|permanent|long-term)\s+memory|\bpermanent(?:ly)?\b|\bfrom\s+now\s+on\b)";

    private const string Questions = @"(?:prompts?|confirmations?|permission\s+(?:requests?|prompts?)|dialogs?|questions?|warnings?)";

    private const string Approves = @"\b(?:approve|accept|allow|confirm|grant|say\s+yes\s+to|answer\s+yes\s+to)\s+(?:to\s+)?(?:all|every|any|each)\s+(?:[\w-]+\s+){0,3}?" + Questions + @"\b";

    private const string Unread = @"\b(?:do\s+not|don't|never|no\s+need\s+to|must\s+not)\s+(?:read|open|inspect|review|view|examine|audit|look\s+(?:at|into|inside)|modify|edit|check)\b[^\n]{0,40}?\b[\w-]+\.(?:sh|bash|py|js|mjs|cjs|ps1|bat|cmd|rb|pl|exe|bin)\b";

    /// <summary>One of these stands in everything that the patterns match.</summary>
    public static readonly string[] Anchors =
    [
        "authorized", "authorised", "trusted", "approved", "confirmed", "verified", "legitimate", "approve ", "accept ", "allow ", "confirm ", "grant ", "say yes", "answer yes", "administrator", "admin", "superuser", "root",
        "not read", "not open", "not inspect", "not review", "not view", "not examine", "not audit", "not look", "not modify", "not edit", "not check", "never ", "don't ", "no need to", "destructive", "dangerous", "irreversible",
    ];

    public static readonly RulePattern[] Patterns =
    [
        new(@"\b(?:treat|regard|consider|handle|accept)\s+(?:[\w'-]+\s+){1,5}?as\s+(?:fully\s+|always\s+)?" + Trusted + @"\b[^\n]{0,160}?" + NoQuestion) { Severity = Severity.High, Also = [Lasting] },
        new(@"\b(?:remember|memori[sz]e|store|save|persist)\b[^\n]{0,200}?\b(?:treat|regard|consider|handle|accept)\s+(?:[\w'-]+\s+){1,5}?as\s+(?:fully\s+|always\s+)?" + Trusted + @"\b[^\n]{0,160}?" + NoQuestion) { Severity = Severity.High },
        new(Lasting + @"[^\n]{0,200}?\b(?:treat|regard|consider|handle|accept)\s+(?:[\w'-]+\s+){1,5}?as\s+(?:fully\s+|always\s+)?" + Trusted + @"\b[^\n]{0,160}?" + NoQuestion) { Severity = Severity.High },
        new(Approves) { Severity = Severity.High, Also = [Unread], Within = 12 },
        new(Unread) { Severity = Severity.High, Also = [Approves], Within = 12 },
        new(@"\b(?:skip|bypass|omit|ignore)\s+(?:the\s+|any\s+|all\s+|every\s+)?(?:permission|authori[sz]ation|access|role|identity)\s+checks?\b[^\n]{0,120}?\b(?:assume|treat|regard|consider|pretend)\b[^\n]{0,60}?\b(?:admin\w*|root|superuser|owner|privileged)\b") { Severity = Severity.High, IsSaidOfPrograms = true },
        new(@"\b(?:assume|treat|regard|consider|pretend)\b[^\n]{0,60}?\b(?:admin\w*|root|superuser|owner|privileged)\b[^\n]{0,120}?\b(?:skip|bypass|omit|ignore)\s+(?:the\s+|any\s+|all\s+|every\s+)?(?:permission|authori[sz]ation|access|role|identity)\s+checks?\b") { Severity = Severity.High, IsSaidOfPrograms = true },
        new(@"\b(?:do\s+not|don't|never)\s+ask\s+(?:the\s+user\s+)?for\s+(?:any\s+)?(?:confirmation|permission|approval)\b[^.;,:\n]{0,40}?\b(?:destructive|dangerous|irreversible)\b") { Severity = Severity.High },
    ];
}
