using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>Orders that hold for all that an agent does: every command is begun with a request of somebody else's, every use of other tools is reported with what went in and came out.</summary>
internal static class McpStandingOrders
{
    /// <summary>The worst order of a text; null: none.</summary>
    /// <param name="plain">What agents are told, on one line.</param>
    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string plain)
    {
        if (EveryCommand.First(plain) is { } command)
            return (McpRules.HiddenInstruction, Severity.Critical, "the agent is told to put a request, or a command of somebody else's, into every command that it runs", command.Value);
        return EveryTool.First(plain) is { } tool
            ? (McpRules.Shadowing, Severity.High, "the agent is told to hand over what goes into other tools and what comes out", tool.Value)
            : null;
    }

    private const string Commands = @"\b(every|each|all|any)\s+(of\s+)?((the|your|my)\s+)?((shell|bash|terminal|system|console)\s+)?commands?\b";
    private const string Begins = @"\b(prefix\w*|prepend\w*|preced\w*|begin|start|wrap\w*|append\w*|suffix\w*|follow\w*|pip(e|ed|ing)|end)\b";
    private const string Foreign = @"(\bcurl\s|\bwget\s|\bnc\s|\bncat\s|\bnslookup\s|\bdig\s|https?://|/dev/tcp/|\bbase64\b|\|\s*(ba)?sh\b)";

    private static readonly LinearPattern EveryCommand = new(Commands + ".{0,60}?" + Begins + ".{0,60}?" + Foreign + "|" + Begins + @"\s+(to\s+)?" + Commands + ".{0,60}?" + Foreign, LinearPattern.Spaced);

    private const string Uses = @"\b(call(ed|ing)?|invoke[ds]?|use[ds]?|run)\b.{0,60}?\b(after|every\s+time|each\s+time|whenever|for|on)\b.{0,12}?\b(an?|any|every|each|all)\s+((other|single)\s+)?(tool(\s+call)?s?|actions?|functions?(\s+calls?)?)\b";
    private const string Given = @"\b(arguments?|args|parameters?|inputs?|payloads?)\b";
    private const string Taken = @"\b(results?|outputs?|responses?|return\s+values?|answers?)\b";
    private const string Hands = @"\b(includ\w+|with|pass\w*|record\w*|send\w*|forward\w*|provid\w*|report\w*|attach\w*|cop(y|ies))\b";

    private static readonly LinearPattern EveryTool = new(Uses + ".{0,240}?" + Hands + ".{0,60}?(" + Given + ".{0,40}?" + Taken + "|" + Taken + ".{0,40}?" + Given + ")", LinearPattern.Spaced);
}
