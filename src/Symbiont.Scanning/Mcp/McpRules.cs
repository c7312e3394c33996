namespace Symbiont.Scanning.Mcp;

/// <summary>What the analysis of tool definitions reports.</summary>
internal static class McpRules
{
    public static readonly RuleInfo HiddenInstruction = new("mcp-hidden-instruction", "tool-poisoning", Severity.Critical,
        "A tool's definition gives the agent orders that have nothing to do with the tool.",
        "Agents read definitions as they read their user's words: whoever writes them gives orders in the user's name, without the tool ever being called.",
        "Describe what the tool does and what its arguments mean, and nothing else.");

    public static readonly RuleInfo Concealment = new("mcp-concealment", "tool-poisoning", Severity.High,
        "A tool's definition tells the agent to keep something from the user.",
        "What the user does not learn of, the user cannot stop.",
        "Remove it; there is nothing about a tool that its user may not know.");

    public static readonly RuleInfo Shadowing = new("mcp-tool-shadowing", "tool-shadowing", Severity.High,
        "A tool's definition changes how other tools are used.",
        "A harmless-looking tool steers a trusted one: where its mails go, what it reads, whether it is used at all.",
        "Let every tool speak of itself only.");

    public static readonly RuleInfo ConfusableName = new("mcp-confusable-name", "tool-shadowing", Severity.High,
        "A tool's name is taken for another one's.",
        "The agent calls the wrong tool, and gives it what was meant for the other.",
        "Use plain ASCII names that differ from one another in more than case and separators.");

    public static readonly RuleInfo InvisibleText = new("mcp-invisible-text", "tool-poisoning", Severity.Critical,
        "A tool's definition has text in it that people do not see and agents do.",
        "A reviewer approves what is shown; the agent obeys what is not.",
        "Remove zero-width, direction, tag and escape characters.");

    public static readonly RuleInfo UnlimitedParameter = new("mcp-unlimited-parameter", "tool-schema", Severity.Medium,
        "A sensitive parameter takes any text of any length.",
        "Whatever talks the agent into calling the tool decides every letter of the command, statement or address.",
        "Limit it by enum, pattern, format or maxLength; set additionalProperties to false.");

    public static readonly RuleInfo HiddenByLength = new("mcp-hidden-by-length", "tool-poisoning", Severity.Medium,
        "A tool's description hides a part of itself by length or empty space.",
        "Dialogs that ask for consent show the beginning; the agent reads to the end.",
        "Keep descriptions short, and put documentation where people read it.");

    public static readonly RuleInfo UndeclaredCapability = new("mcp-undeclared-capability", "permissions", Severity.High,
        "The code does what the declaration says it does not.",
        "Consent was given to something else.",
        "Declare the permission, or remove the code that needs it.");

    public static readonly RuleInfo FilledRecipient = new("mcp-filled-recipient", "tool-poisoning", Severity.High,
        "A tool's schema fills in who gets what the tool handles.",
        "A default is seldom shown when the user is asked; every call then sends a copy to somebody whom the user did not choose.",
        "Leave the recipient to the caller, or to the settings of whoever runs the server.");

    public static readonly RuleInfo RemoteDescription = new("mcp-remote-description", "tool-poisoning", Severity.High,
        "A tool's description is fetched while the server runs.",
        "What was reviewed and approved is not what the agent is told; the words are whatever an address answers today.",
        "Write descriptions into the server, and let a new version bring new ones.");

    public static readonly RuleInfo ForeignToken = new("mcp-foreign-token", "credentials", Severity.High,
        "A client's settings hand a service's secret to a host of somebody else.",
        "Every request carries it; whoever runs the host can use it as the user can.",
        "Give each host its own secret, made for it alone.");

    public static IReadOnlyList<RuleInfo> All { get; } =
        [HiddenInstruction, Concealment, Shadowing, ConfusableName, InvisibleText, UnlimitedParameter, HiddenByLength, FilledRecipient, RemoteDescription, ForeignToken, UndeclaredCapability];
}
