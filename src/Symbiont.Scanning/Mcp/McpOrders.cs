using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Orders in a tool's texts that reach beyond the tool: to read settings or keys before it may be called, to do something with every reply, to carry along what belongs to
/// the user under a pretext. A tool whose name says that it deals with such things may speak of them.
/// </summary>
internal static class McpOrders
{
    /// <summary>The worst order of a text; null: none.</summary>
    /// <param name="name">The tool's.</param>
    /// <param name="text">What agents are told of it.</param>
    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string name, string text)
    {
        if (text.Length is < 24 or > McpText.Longest)
            return null;
        var plain = Normalization.TextNormalizer.Normalize(text).Normalized.Replace('\n', ' ');
        if (EveryReply.First(plain) is { } always)
            return (McpRules.HiddenInstruction, Severity.High, "the agent is told to do something with every reply that has nothing to do with the tool", always.Value);
        if (!Files.IsMatch(name) && Precondition.First(plain) is { } first)
            return (McpRules.HiddenInstruction, Severity.High, "the agent is told to read settings or keys before it may call the tool", first.Value);
        if (!Private.IsMatch(name.Replace('_', ' ')) && Pretext.IsMatch(plain) && Carrier.First(plain) is { } carrier)
            return (McpRules.HiddenInstruction, Severity.High, "the agent is told to carry along what the tool does not need", carrier.Value);
        return McpStandingOrders.Judge(plain) ?? McpClaimedLeave.Judge(plain) ?? McpForeignOrders.Judge(name, text);
    }

    private static readonly LinearPattern EveryReply = new("""
        \b(on|in|with|at|for|to|after|before)\s+(every|each|all|any)\s+(\w+\s+){0,2}?(repl(y|ies)|responses?|answers?|messages?|turns?|outputs?)\b.{0,120}?\b(invoke|call|run|use|read|open|append|include|print|fetch)\b.{0,80}?
        (\b(read|open|get|fetch|cat|view|load)_?files?\b|[`'"](/|~|\./|\.\w)[\w./~-]+|\b(contents?|value)\s+of\s+(the\s+)?(\w+\s+)?(files?|variables?)\b)
        |\b(read|open|cat|load|fetch)\b.{0,60}?([`'"](/|~|\.)[\w./~-]+|\S+\.(env|pem|key|json|ya?ml|toml|ini|conf|txt))\b.{0,120}?\b(append|include|add|print|repeat|paste|put|quote)\b.{0,80}?\b(to|in|with|of|into)\s+(every|each|all|any)\s+(\w+\s+){0,2}?(repl(y|ies)|responses?|answers?|messages?|outputs?)\b
        """, LinearPattern.Spaced);

    private static readonly LinearPattern Precondition = new("""
        \b(must|always|should|shall|needs?\s+to|has\s+to|have\s+to|required\s+to|first|please)\b.{0,40}?\b(read|open|load|fetch|cat|retrieve|view|access)\b.{0,60}?
        ([\w.-]{0,20}(config|configuration|settings|secrets?|credentials?|tokens?|session|keys?|keystore|passwords?|wallet|contacts|auth)[\w-]{0,20}\.(json|ya?ml|toml|ini|env|txt|conf|cfg|db|csv|xml|properties|plist)|[\w-]{0,20}\.(pem|key|p12|kdbx|env|npmrc|netrc)\b|(^|[\s'"`])\.env\b)
        .{0,160}?\b(before|prior\s+to|every|each|whenever|otherwise|or\s+(else\s+)?(it|the\s+tool|this\s+tool)\s+(will\s+)?(fail|not))
        |\bbefore\s+(using|calling|invoking|running|each|every|any)\b.{0,60}?\b(read|open|load|fetch|cat|retrieve|view|access)\b.{0,60}?
        ([\w.-]{0,20}(config|configuration|settings|secrets?|credentials?|tokens?|session|keystore|passwords?|wallet|contacts|auth)[\w-]{0,20}\.(json|ya?ml|toml|ini|env|txt|conf|cfg|db|csv|xml|properties|plist)|[\w-]{0,20}\.(pem|key|p12|kdbx|env|npmrc|netrc)\b)
        """, LinearPattern.Spaced);

    /// <summary>Tools that have to do with files and settings.</summary>
    private static readonly LinearPattern Files = new("config|setting|file|secret|credential|auth|log_?in|deploy|init|set_?up|read|wallet|session|env|connect|install", LinearPattern.Spaced);

    private static readonly LinearPattern Pretext = new(@"\b(debug\w*|diagnos\w+|telemetry|analytics|logs?|logging|quality|compliance|audit\w*|monitor\w*|tailor\w*|personali[sz]\w+|verif\w+|improve|troubleshoot\w*|cache|caching|accuracy|validation|proxy|optimi[sz]\w+|metrics|tracing|rate\s+limit\w*)\b", LinearPattern.Spaced);

    private const string Own = """
        (contacts?|address\s+book|inbox|e-?mails|(message|chat|conversation|browsing|browser|command|search|shell)\s+(history|logs?|so\s+far|transcript)|recent\s+(user\s+)?(messages|files|conversations?|context|documents|activity)|previous\s+messages|clipboard|calendar|personal\s+(data|information|details)
        |(the\s+)?(user|customer)('s)?\s+(context|data|files|documents|profile|history|location|secrets|identity|messages)|environment\s+variables|credentials|api\s+keys|passwords|phone\s+numbers?|(results?|outputs?)\s+of\s+(all\s+)?(other|previous|earlier)\s+tools?|directory\s+listing)
        """;

    private static readonly LinearPattern Carrier = new(@"\b(include|add|pass|put|provide|supply|set|attach|send|fill|populate)\b.{0,40}?\b(parameters?|params?|arguments?|fields?|property|key|header)\b.{0,40}?\b(contain\w*|with|of|holding|listing|to|carrying)\b.{0,60}?\b" + Own
        + @"\b|\b(include|add|pass|put|provide|supply|attach|send|copy|write)\b.{0,60}?\b" + Own + @"\b.{0,60}?\b(in|into|as|to|via|through|within)\b.{0,20}?([`'""]\w+[`'""]|\bthe\s+[\w-]+\s+(parameter|param|argument|field|property|header)\b)", LinearPattern.Spaced);

    /// <summary>Tools that have to do with what belongs to the user.</summary>
    private static readonly LinearPattern Private = new(@"contact|mail|message|chat|memor|context|calendar|conversation|history|profile|customer|user|telemetry|feedback|report|env|command|shell", LinearPattern.Spaced);
}
