namespace Symbiont.Scanning.Rules;

/// <summary>What is written for the tools of attackers, and what they do with those of others.</summary>
internal static partial class BehaviorRules
{
    /// <summary>What is opened to type commands into.</summary>
    private const string Typed = @"(?:powershell|pwsh|cmd\b|terminal|xterm|bash\b|sudo\b|curl\b|wget\b|python\d?\b|mshta|reg\s|netsh|certutil|osascript|iex\b|invoke-\w|\$\w+\s*=)";

    private static ScanRule[] ToolsOfAttack() =>
    [
        Rule("typed-commands", Severity.High, "A device that says it is a keyboard opens a terminal and types commands.", "Nobody has typed them; the machine believes that its user did.",
            "Have the user start a script that can be read.", "DELAY 500\nGUI r\nSTRING powershell -w hidden\nENTER", Severity.High,
            ["string", "attackmode", "key_left_gui", "mod_gui", "keycode."],
            [
                new(@"^\s*STRING(?:LN)?\s+[^\n]{0,40}?" + Typed + @"[^\n]*") { Also = [@"(?:^|\n)\s*(?:ENTER\s*(?:\n|$)|DELAY\s+\d+)"], Within = 3 },
                new(@"^\s*ATTACKMODE\s[^\n]*\bHID\b") { Also = [@"(?:^|\n)\s*(?:(?:Q|QUACK)\s+)?STRING(?:LN)?\s+\S"], Within = 60 },
                new(@"\bKEY_LEFT_GUI\b|\bMOD_GUI\w*|\bKeycode\.(?:GUI|WINDOWS|COMMAND)\b") { Also = [@"\b(?:(?:Digi)?Keyboard\.(?:print(?:ln)?|write)|layout\.write)\s*\(\s*(?:F\s*\(\s*)?[""'][^\n""']{0,40}?" + Typed], Within = 40 },
            ]),

        Rule("attack-framework-module", Severity.High, "A part of a framework for attacks.", "It is written to be run on the machines of others by whoever has broken into them.",
            "Remove it; who tests their own machines keeps such tools apart from what an agent or a build loads.", "class MetasploitModule < Msf::Post", Severity.Medium,
            ["metasploitmodule", "generate_launcher", "opsecsafe", "beacon_command_register", "bpowershell", "binline_execute", "beacon_inline_execute", "atomic_tests:", "mythic_container", "mythic_payloadtype"],
            [
                new(@"^\s*class\s+MetasploitModule\s*<\s*Msf::\w[^\n]*|\bmainMenu\.stagers\.generate_launcher\s*\(|^\s*[""']?OpsecSafe[""']?\s*:\s*(?:True|False)\b[^\n]*"),
                new(@"\bbeacon_(?:command_register|inline_execute)\s*\(|\b(?:bpowershell(?:_import)?|binline_execute)\s*\(\s*\$\w"),
                new(@"^\s*atomic_tests:\s*$") { Also = [@"\n\s*executor:"], Within = 60 },
                new(@"^\s*(?:from|import)\s+mythic_(?:container|payloadtype)\w*[^\n]*"),
            ]),

        Rule("sudo-replaced", Severity.High, "Puts something else in the place of sudo.", "Whoever types it hands over their password, or runs more than they typed as root.",
            "Leave the name to the system; give a command of one's own a name of its own.", "echo \"alias sudo='/tmp/.s'\" >> ~/.bashrc", Severity.Medium,
            ["alias sudo", "sudo()", "sudo ()"],
            [
                new(@"\balias\s+sudo=\\?[""']?(?:[$/~.]|sudo\s+(?:ba|z)?sh\s+-c)[^\n]*"),
                new(@"^\s*(?:function\s+)?sudo\s*\(\s*\)\s*\{?") { Also = [@"\bread\s+(?:-\w+\s+)*-\w*s"], Within = 8 },
            ]),

        Rule("cloud-log-stopped", Severity.High, "Stops or deletes the log of what is done in a cloud account.", "What comes next is recorded nowhere.",
            "Leave the log on; change it where the account is set up, with a second pair of eyes.", "aws cloudtrail stop-logging --name org-trail", Severity.Medium,
            ["stop_logging", "delete_trail", "stop-logging", "delete-trail", "stoplogging", "deletetrail"],
            [new(@"\.(?:stop_logging|delete_trail)\s*\(|\bcloudtrail\s+(?:stop-logging|delete-trail)\b[^\n]*|\b(?:StopLogging|DeleteTrail)(?:Command|Async|WithContext)?\s*\([^\n]*")]),

        Rule("query-by-script", Severity.High, "Puts data into the text of a script that a database of documents runs.", "Whoever chooses the data chooses the script.",
            "Compare fields by the operators of the query; they take data as data.", "{ $where: `this.age > ${age}` }", Severity.Medium,
            ["$where"],
            [new(@"\$where[""']?\s*:\s*(?:`[^`\n]*\$\{|[""'][^\n]*[""']\s*\+|f[""'][^\n]*\{)[^\n]*")]),
    ];
}
