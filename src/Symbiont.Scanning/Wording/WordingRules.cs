using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Wording;

/// <summary>What is said of texts that read like an attack.</summary>
internal static class WordingRules
{
    public static readonly RuleInfo Attack = new("attack-wording", Categories.Behavior, Severity.High, "Its words, taken together, are those of attacks.",
        "What no rule knows yet still has to read, encode, send, hide or destroy, and is written with the words for it.",
        "Read the lines. If they do what is promised to whoever loads them, accept the finding in a baseline, with the reason.");

    public static readonly IReadOnlyList<RuleInfo> All = [Attack];
}
