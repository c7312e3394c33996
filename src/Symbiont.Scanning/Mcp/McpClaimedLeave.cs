using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>Texts of a tool that claim a leave nobody gave, that keep a deed from the user in the passive voice, or that call themselves hidden.</summary>
internal static class McpClaimedLeave
{
    /// <summary>The worst that a text says; null: nothing of the kind.</summary>
    /// <param name="plain">What agents are told, on one line.</param>
    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string plain)
    {
        if (Labelled.First(plain) is { } labelled)
            return (McpRules.HiddenInstruction, Severity.High, "a text for the agent calls itself hidden", labelled.Value);
        if (Untold.First(plain) is { } untold && !Later.IsMatch(plain.AsSpan(untold.Index + untold.Value.Length)))
            return (McpRules.Concealment, Severity.High, "the agent is told to keep something from the user", untold.Value);
        return Claimed.First(plain) is { } claimed
            ? (McpRules.Shadowing, Severity.High, "the agent is told that leave was given, which only the user can give", claimed.Value)
            : null;
    }

    private static readonly LinearPattern Labelled = new(@"\b(hidden|secret|covert|concealed)\s+(instructions?|directives?|orders?|commands?|task)\s?:\s?\w+\s\w+");

    private static readonly LinearPattern Untold = new(@"\b(must|should|shall|may|need|is|are)\s(not|never)\s(to\s)?be\s(mentioned|told|revealed|disclosed|shown|reported|announced|displayed|surfaced)\s(to|in)\s(front\sof\s)?(the\s|your\s|any\s)?(users?|humans?|repl(y|ies)|answers?|responses?|summar(y|ies)|customers?|owners?)\b|\bkeep\s(this|the|these)\s(\w+\s){0,3}(silent|quiet|unmentioned|invisible)\s(in|to|from|for)\b");

    /// <summary>It is kept for some time only, or from some only.</summary>
    private static readonly LinearPattern Later = new(@"^\s?([\w'-]+\s){0,6}(until|before|unless|without|if)\b");

    private static readonly LinearPattern Claimed = new(@"\bassume\s(that\s)?(\w+\s){0,4}?(permissions?|consent|authori[sz]ation|approval|access|checks?)\b.{0,60}?\b(has|have|was|were|is|are)\s(already\s|all\s)?(been\s)?(granted|given|completed|obtained|verified|approved|confirmed|passed)\b|\b(permission|consent|approval|authori[sz]ation)\s(to\s|for\s).{0,60}?\b((has|have)\s(already\s)?been|was|were)\s(already\s)?(granted|given|obtained|confirmed)\b.{0,120}?\b(do\snot|don't|never|no\sneed\sto)\s(ask|request|seek|require)\b");
}
