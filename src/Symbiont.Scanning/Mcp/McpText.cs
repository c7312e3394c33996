using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Orders to an agent in texts that should only describe. What counts is an order together with something that no description needs: secrecy, other tools,
/// files of the user, the agent's own rules. "Read the file first" is an everyday sentence.
/// </summary>
internal static class McpText
{
    /// <summary>Longer texts are read at both ends only.</summary>
    public const int Longest = 20_000;

    /// <summary>The worst that a text says; null when it only describes.</summary>
    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string text)
    {
        if (text.Length < 8)
            return null;
        // Nobody describes a tool in a book; that it is one is a finding of its own.
        if (text.Length > Longest)
            return Judge(text[..(Longest / 2)]) ?? Judge(text[^(Longest / 2)..]);
        var plain = Normalization.TextNormalizer.Normalize(text).Normalized.Replace('\n', ' ');
        if (Overriding.First(plain) is { } overriding)
            return (McpRules.HiddenInstruction, Severity.Critical, "the agent is told to set aside its instructions", overriding.Value);
        if (Reading.First(plain) is { } reading)
            return (McpRules.HiddenInstruction, Severity.Critical, "the agent is told to fetch or hand over what the tool does not need", reading.Value);
        if (Concealed(plain) is { } concealing)
        {
            var severity = Commanding.IsMatch(plain) || Tagged.IsMatch(plain) ? Severity.Critical : Severity.High;
            return (McpRules.Concealment, severity, "the agent is told to keep something from the user", concealing.Value);
        }
        if (Steering.First(plain) is { } steering)
            return (McpRules.Shadowing, Severity.High, "the agent is told to use other tools differently", steering.Value);
        if (Displacing.First(plain) is { } displacing)
            return (McpRules.Shadowing, McpBounds.IsBounded(plain, displacing) ? Severity.Medium : Severity.High, "the agent is told to use this tool in the place of others, or without a question", displacing.Value);
        if (Tagged.First(plain) is { } tagged)
            return (McpRules.HiddenInstruction, Commanding.IsMatch(plain) && !IsSection(tagged.Value) ? Severity.High : Severity.Medium, "a block is marked up as if it were the system's words", tagged.Value);
        return Commanding.First(plain) is { } commanding
            ? (McpRules.HiddenInstruction, Severity.Medium, "the agent is told what to do before or after other things", commanding.Value)
            : null;
    }

    /// <summary>The first thing that is to be kept from the user. That something is not done yet is said in time.</summary>
    private static LinearPattern.Piece? Concealed(string plain) =>
        Concealing.All(plain).FirstOrDefault(match => !McpBounds.IsTooEarly(plain.AsSpan(match.Index + match.Value.Length)));

    private static readonly LinearPattern Overriding = new("""
        \b(ignore|disregard|forget|override|bypass)\b.{0,20}\b(all|any|previous|prior|above|earlier|your|system|safety|other)\b.{0,30}\b(instructions?|rules|guidelines|prompts?|polic(y|ies)|restrictions|messages)\b
        |\b(you\ are\ now|act\ as|switch\ to)\b.{0,20}\b(DAN|developer\ mode|unrestricted|jailbroken|root\ mode|admin\ mode)\b
        |\bnew\ (system\ )?(instructions|directive)s?\s?:
        """, LinearPattern.Spaced);

    private static readonly LinearPattern Reading = new("""
        \b(read|open|cat|access|load|fetch|get|include|copy|send|pass|provide|attach|append|upload|extract|collect|forward|retrieve|dump|print)\b.{0,120}
        (~/\.|\.ssh\b|\bid_rsa\b|\bid_ed25519\b|\bmcp\.json\b|\.aws/|/etc/(passwd|shadow)|claude_desktop_config|\.cursor/)
        |\b(include|copy|send|pass|attach|append|upload|forward)\b.{0,120}
        (\.env\b|\bthe\ user'?s?\ (private|ssh|api)\ keys?\b|\b(system\ prompt|(full|entire|whole|complete|previous)\ (conversation|chat)|(conversation|chat)\ history|all\ (previous|prior)\ messages)\b
        |\b(all|any|every|the\ user'?s?)\ (environment\ variables|api\ keys|passwords|credentials|secrets|tokens|cookies)\b)
        """, LinearPattern.Spaced);

    private static readonly LinearPattern Concealing = new("""
        \b(do\ not|don'?t|never|must\ not|should\ not|avoid|without)\b.{0,25}\b(tell(ing)?|mention(ing)?|inform(ing)?|reveal(ing)?|notify(ing)?|disclos(e|ing)|alert(ing)?|let(ting)?)\b
        .{0,40}\b(users?|human|them|anyone|know)\b
        |\b(the\ )?user\b.{0,15}\b(must|should|need|can)\s?(not|n'?t|never)\b.{0,15}\b(know|see|notice|be\ (told|informed|aware))\b
        |\bkeep\ (this|it|that)\b.{0,20}\b(secret|hidden|from\ the\ user|confidential)\b
        |\b(do\ not|don'?t|never|nor|without)\s(ever\s)?(mention|reveal|disclose|report|discuss|show)(ing)?\s(the\s(\w+\s)?(difference|call|step|request|transfer|upload|copy|configuration|change)|this\s(step|call|request|note)|it\sto)\b
        |\b(do\ not|don'?t|never)\ (list|name|show|print|count)\ (it|this|this\ tool|them)\b.{0,30}\b(when|if|to|among)\b|\binternal\ (helper|tool|use)\b.{0,20}\b(do\ not|never)\b
        |\busers?\ sees?\ no(thing)?\b|\bmentioning\ (it|this)\b|\bsay\ nothing\b|\bno\ need\ to\ (tell|mention|inform|ask)\b
        |\b(secretly|covertly|silently\ (send|read|copy|forward|include|upload|call|run|execute))\b
        |\bhide\ (this|it|that)\b.{0,20}\bfrom\b
        """, LinearPattern.Spaced);

    private static readonly LinearPattern Steering = new("""
        \b(when(ever)?|every\ time|each\ time)\b.{0,60}\b(other|another|any|all|[a-z]{2,20}_[a-z_]{2,30}['"`]?)\s(\w{1,20}\s)?tools?\b.{0,80}\b(must|always|instead|also|first|change|modify|redirect|replace|bcc|recipient|forward|call\ this|use\ this)\b
        |\b(all|every|any)\ (e-?mails?|messages|payments|transfers|requests|files)\b.{0,30}\b(must|should|have\ to|need\ to)\b.{0,20}\b(be\ sent|go|be\ forwarded|be\ redirected|be\ routed|be\ copied)\b.{0,10}\b(to|through|via)\b
        |\b(do\ not|don'?t|never)\b.{0,10}\b(use|call|invoke)\b.{0,30}\b(any\ )?other\b.{0,20}\btools?\b
        |\b(replacement|successor)\b.{0,20}\bevery\ other\b.{0,20}\btools?\b|\b(those|others?|other\ tools)\ are\ (deprecated|broken|unsafe|slow)\b.{0,60}\b(always|choose|use)\b|\b(always|only)\ (choose|prefer|use|call)\ this\ (one|tool)\b.{0,60}\b(also|even)\ (when|if)\b
        |\bwhen\ an?\ tool\ (named|called)\b.{0,60}\b(call|use|first|instead)\b
        |\b(overrides?|supersedes?|takes?\ (precedence|priority)\ over)\b.{0,30}\btools?\b
        |\b(the\ )?[a-z_]{3,30}\ tool\ is\ (deprecated|broken|unsafe|compromised|disabled|no\ longer)\b.{0,80}\b(use|call)\ (this|me)\b
        """, LinearPattern.Spaced);

    /// <summary>A tool puts itself in the place of others, or says that no question is needed.</summary>
    private static readonly LinearPattern Displacing = new("""
        \b(use|call)\ (this|only\ this)(\ one|\ tool)?\b.{0,20}\b(and\ )?(never|not|instead\ of|rather\ than)\b.{0,20}\b(built-?in|native|standard|other|usual|default|your|the\ [a-z_]{3,30}\ (tool|of))\b
        |\b(replacement|substitute|stand-?in)\ for\b.{0,80}\b(all|any|every)\ other\ (servers?|tools?)\b|\b(those|these|they|others?)\ must\ (no\ longer|not|never)\ be\ (called|used)\b
        |\b(preferred|takes\ precedence|priority)\ over\ (every|all|any)\ other\b|\b(built-?in|native|other)\b.{0,40}\b(is|are)\ (outdated|deprecated|broken|unsafe|slow|wrong|retired)\b
        |\b(commands|calls|files|actions)\b.{0,40}\bneeds?\ no\ (permission|confirmation|approval|consent)\b|\b(confirmation|permission|approval|consent)\ (by|of|from)\ the\ user\ is\ (no\ longer|not)\ (necessary|needed|required)\b|\b(clients?|hosts?)\ (run|runs|call|calls|execute|executes|start|starts)\ it\ without\ (a\ |any\ )?(question|asking|confirmation|prompt)\b
        """, LinearPattern.Spaced);

    /// <summary>A long description has sections, and one of them may be called instructions; what is important, secret or the system's is claimed.</summary>
    private static bool IsSection(string tag) => tag.Contains("instruction", StringComparison.OrdinalIgnoreCase) && tag.StartsWith('<');

    private static readonly LinearPattern Tagged = new("""<\s?/?\s?(important|system|secret|hidden|instructions?|critical|admin|assistant|sys)\s?>|\[\s?(system|inst|/inst|important\ instructions?)\s?\]|<\|[a-z_]{2,20}\|>|<!--.{0,200}\b(must|agent|assistant|model|ignore|always)\b""", LinearPattern.Spaced);

    private static readonly LinearPattern Commanding = new("""
        \bbefore\ (using|calling|invoking|running|executing)\ (this|any|other|the)\b.{0,40}\b(you\ (must|need|should|have)|read|call|run|send|first)\b
        |\byou\ (must|should)\ (always\ |first\ )?(call|run|use|invoke|read|send|include|pass|execute)\b
        |\b(always|must)\ (call|use|run|invoke)\ this\ (tool|function)\ (first|before)\b
        |\bthis\ tool\ must\ be\ (called|used|run)\ (first|before)\b
        """, LinearPattern.Spaced);
}
