using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Contexts;

/// <summary>Words around a finding that say what it is shown for. They run in one pass: the words are the attacker's.</summary>
internal static class Cues
{
    /// <summary>It is shown as something bad.</summary>
    public static readonly LinearPattern Warns = new(
        @"\b(?:never|avoid|must not|mustn't|should not|shouldn't|do not|don't|cannot|can't|refuse[sd]?|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|den(?:y|ies|ied)|forbid(?:s|den)?|prohibit(?:s|ed)?|disallow(?:s|ed)?|prevent(?:s|ed|ing)?|detect(?:s|ed|ing|ion|or|ors)?|flag(?:s|ged|ging)?|catch(?:es)?|malicious|malware|attack(?:s|er|ers|ing)?|adversar\w+|dangerous|destructive|harmful|unsafe|insecure|vulnerab\w+|exploit\w*|suspicious|red flags?|bad|wrong|anti-?patterns?|threats?|risk(?:s|y)?|injection|injected|jailbreak\w*|backdoors?|phishing|compromised?|obfuscat\w+|payloads?|reverse shells?|exfiltrat\w*|incident|cve-\d+|pentest\w*|ioc|indicators?|watch (?:out )?for|look(?:ing)? for|beware|instead of|rather than|require[sd]? (?:explicit )?(?:approval|confirmation)|without (?:explicit )?(?:approval|confirmation)|lint|audit(?:s|ing)?|scan(?:s|ner|ning)?|false positives?|examples? of|burglars?|criminals?|intruders?|thie(?:f|ves)|stalkers?|crooks?|fraud(?:sters?)?|on purpose|why not|(?:stands?|stood|appears?|was\s+found|is\s+found|shows?\s+up)\s+in\s+(?:the|a|an)\s+(?:\w+\s+)?logs?)\b|❌|🚫|⛔|⚠|🔴|✗");

    /// <summary>It is spoken of as what attackers write.</summary>
    public static readonly LinearPattern Discusses = new(
        @"\b(?:attack(?:s|er|ers|ing)?|adversar\w+|(?:prompt[- ])?injections?|injected|malicious|jailbreak\w*|phishing|detect(?:s|ed|ing|ion|or|ors)?|flag(?:s|ged|ging)?|red[- ]team\w*|threats?|suspicious|untrusted|vulnerab\w+|exploit\w*|refuse[sd]?|reject(?:s|ed|ing)?|blocks?|blocked|sanitiz\w+|(?:such\s+)?phrases?|patterns?|keywords?|attempts?|examples?|e\.g\.|poison\w*|scan(?:s|ner|ning)?|audit\w*|social engineering|manipulat\w+|hidden instructions|guard(?:s|rail)?|watch for|look(?:ing)? for|treat(?:ed)?\s+as\s+(?:data|untrusted)|test\s+(?:case|prompt|input)s?|should\s+(?:never|not)\s+(?:be\s+)?(?:follow|obey|trust)\w*)\b");

    /// <summary>Somebody else is said to say it: "a message that tells the assistant to …".</summary>
    public static readonly LinearPattern Reports = new(
        @"\b(?:messages?|texts?|content|pages?|mails?|e-?mails?|documents?|files?|comments?|lines?|instructions?|customers?|callers?|users?|pupils?|students?|visitors?|strangers?|somebody|someone|anyone|anybody|anything|whoever|input)\s+(?:\w+\s+){0,4}?(?:that\s+|which\s+|who\s+)?(?:tells?|asks?|says?|orders?|claims?|demands?|wants?|tries|attempts?|instructs?|requests?)\b(?:[^.]|\.\S)*$");

    /// <summary>And what is said is not done.</summary>
    public static readonly LinearPattern Dismisses = new(
        @"^[^.]*(?:\bis\s+(?:only\s+|just\s+)?(?:content|data|text)\b|\bnot\s+an?\s+(?:order|instruction|command)|\b(?:is|are)\s+(?:reported|refused|ignored|not\s+(?:followed|obeyed|done))|\bkeep\s+the\s+rules|\bdo\s+nothing|\breport\s+(?:it|them|this)\b|\bnot\s+(?:followed|obeyed|done)\b|\bgets?\s+(?:a\s+)?(?:friendly\s+)?no\b)");

    /// <summary>A tool says of itself that it does not do it.</summary>
    public static readonly LinearPattern Refuses = new(@"\b(?:cannot|can't|can\s+not|is\s+not|are\s+not|never|does\s+not|will\s+not|refuses?|denied|forbidden)\b[^.]{0,60}\b(?:read|opened?|accessed|written|run|started|reached|shown|left|possible|allowed|returned|followed)\b");

    /// <summary>A case of a test of models: what is asked, and what has to come.</summary>
    public static readonly LinearPattern Expects = new(@"""(?:grader|expect(?:ed)?(?:_\w+)?|must_not_\w+|assertions?|is_injection|should_refuse|ground_truth)""\s*:");

    /// <summary>It is to be done.</summary>
    public static readonly LinearPattern Orders = new(
        @"\b(?:run|execute|paste|type|enter|launch|install|installs|start|invoke|call|issue|prerequisites?|required|requires|setup|set up|step \d+|first|you must|you need|must be|needs? to be|before (?:you )?(?:us|start|begin|continu|proceed)\w*|in order to|copy|bootstrap|initiali[sz]e|enable|activate)\b");

    /// <summary>An order that forbids: what <see cref="Orders"/> finds in it is none.</summary>
    public static readonly LinearPattern Forbids = new(
        @"\b(?:never|not|don't|cannot|can't|won't|avoid|refuse to|without|blindly|instead of|rather than|before|if (?:asked|told|someone|you see|a)|attempts? to|tries to|try to|could|would|might|may|attackers?|malware|it)(?:[^\w.!?\n]+\w+){0,3}?[^\w.!?\n]+(?:run|runs|running|execut\w+|past\w+|typ\w+|enter\w*|launch\w*|install\w*|start\w*|invok\w+|call\w*|copy\w*|activat\w+|enabl\w+)\b");

    /// <summary>A name or a call that says: these are patterns to look for.</summary>
    public static readonly LinearPattern Lists = new(
        @"\b(?:\w*(?:patterns?|signatures?|blocklist|blacklist|denylist|deny_list|block_list|deny|forbidden|dangerous|malicious|suspicious|disallowed|prohibited|blocked|banned|unsafe|destructive|sensitive|protected|indicators?|heuristics?|regex(?:es)?|rules|detectors?|checks|iocs?|risky|danger))\w*[""']?\s*(?::\s*[\w\[\]<>., |]+)?\s*[=:(]|re\.(?:compile|search|match|findall)\s*\(|new RegExp\(|\.(?:includes|startsWith|match|test|indexOf|contains)\s*\(|\bgrep\b|\brg\b|\bassert|\bexpect\(|\bpattern\b|\bregex\b|\bsignature\b");

    /// <summary>Code that runs commands or code.</summary>
    public static readonly LinearPattern Executes = new(
        @"\bos\.(?:system|popen|exec\w*|spawn\w*)|\bsubprocess\b|\bcommands\.getoutput|\bpty\.spawn|child_process|\bexec(?:Sync|File|FileSync|a)?\s*\(|\bspawn(?:Sync)?\s*\(|\beval\s*\(|shell_exec|passthru|proc_open|\bpopen|\bsystem\s*\(|Process\.Start|ProcessStartInfo|Runtime\.getRuntime|ProcessBuilder|Command::new|exec\.Command|\bIO\.popen|Open3|\bsh\.exec|shelljs|\bexeca\b|\$`|zx|Deno\.(?:run|Command)|Bun\.(?:spawn|\$)|do shell script|\bsh\s*\(|\brun_?(?:command|shell|cmd|bash)\b|create_subprocess|\bEXECUTE\s+(?:format|IMMEDIATE|\x27)|fabric|invoke\.run|paramiko|pexpect|\bRun\(|\bnsExec::|\bExecWait\b|\bExecShell\b");

    /// <summary>Code that sends or hands over; what is only printed, or kept in a file, stays with the user.</summary>
    public static readonly LinearPattern CarriesOut = new(
        @"\bsocket\b|https?[.:]+(?:request|get|post|client|server|Agent)|urlopen|\brequests?[.(]|http\.client|httplib|aiohttp|httpx|\bfetch\s*\(|axios|\bcurl\b|\bwget\b|smtp|\bmail\s*\(|ftp|upload\w*\s*\(|\bsend\w*\s*\(|\.post\w*\s*\(|paramiko|boto3|webhook|tools/|\bmcp\b|jsonrpc|b64encode|btoa|clipboard|\beval\s*\(|import_module|__import__|getattr|Http\w*\(|reqwest|ureq|URLSession|\bnet\.");

    /// <summary>Code that opens, copies or lists files.</summary>
    public static readonly LinearPattern Opens = new(
        @"\bf?open\w*\s*\(|\bread\w*\s*\(|\bwrite\w*\s*\(|\bappend\w*\s*\(|\bshutil\b|\bcopy\w*\s*\(|\bglob\b|\bwalk\s*\(|\blistdir\b|\bsqlite3?\b|\bPath\s*\(|\bFile\.\w+|\bfs\.|readFile|writeFile|s?n?printf\s*\(|\bsymlink\w*\s*\(|\bconnect\s*\(|\bupload\w*\s*\(|\bReadAll\w*|\bslurp\b");

    /// <summary>An address that an honest instruction has little use for: a number, no encryption, a shortener, a paste, a tunnel.</summary>
    public static readonly LinearPattern OddAddress = new(
        @"\b(?:https?|ftp)://(?:[^\s/@]+@)?(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]|0x[0-9a-f]+|\d{8,10})(?:[:/\s""'|)]|$)|\bftp://|(?:^|[\s/@.])(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|pastebin\.com|paste\.ee|rentry\.(?:co|org)|hastebin\.com|ghostbin\.\w+|dpaste\.\w+|glot\.io|transfer\.sh|file\.io|0x0\.st|termbin\.com|ix\.io|sprunge\.us|anonfiles\.com|gofile\.io|catbox\.moe|cdn\.discordapp\.com|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|serveo\.net|loca\.lt|localtunnel\.me|webhook\.site|pipedream\.net|requestbin\.\w+|interact\.sh|oast\.\w+|burpcollaborator\.net|duckdns\.org|no-ip\.\w+|ddns\.net|xn--[\w-]+|[\w-]+\.(?:xyz|top|tk|ml|ga|cf|gq|pw|icu|click|zip|mov|ru|su|onion|cc|evil|buzz|rest))(?:[:/\s""'|)]|$)");

    /// <summary>Not encrypted, to a host that is not this machine.</summary>
    public static readonly LinearPattern Unencrypted = new(@"\bhttp://(?:[a-km-z][\w-]*|l[a-np-z][\w-]*)\.[\w.-]+");
}
