using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>What is said of passages in which intents stand together that have no honest reason to.</summary>
internal static class IntentRules
{
    public static readonly RuleInfo CovertTransfer = new("covert-transfer", Categories.Prose, Severity.High, "Has data of the user sent away and keeps it from the user.",
        "What is sent is lost, and nobody asks where it went.", "Say what is sent, to whom and why, and let the user agree each time.");

    public static readonly RuleInfo CovertAction = new("covert-action", Categories.Prose, Severity.High, "Has something done that costs the user dearly and keeps it from the user.",
        "What the user does not learn of the user cannot stop.", "Say what is done and ask before it is done.");

    public static readonly RuleInfo HiddenOrder = new("hidden-order", Categories.Prose, Severity.High, "Text that people do not see gives orders to an agent.",
        "Whoever approves the file approves what is shown; the agent obeys what is not.", "Take the text out, or put it where people read it.");

    public static readonly RuleInfo RulesSetAside = new("rules-set-aside", Categories.Prose, Severity.High, "Sets an agent's rules aside and then asks for what they forbid.",
        "With its rules gone an agent does what the text says next.", "Say what the skill does; whoever runs the agent decides about its rules.");

    public static readonly RuleInfo FilledAddress = new("filled-address", Categories.Prose, Severity.High, "Has an agent write data into the address of a link or a picture.",
        "A picture is fetched without a question; what stands in its address has then been sent.", "Show pictures and links with addresses that are written down, and nothing filled in.");

    public static readonly IReadOnlyList<RuleInfo> All = [CovertTransfer, CovertAction, HiddenOrder, RulesSetAside, FilledAddress];
}
