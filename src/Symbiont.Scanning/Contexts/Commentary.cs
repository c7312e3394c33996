using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Contexts;

/// <summary>
/// Comments of programs. "Deletes all data of the input" says what a method does and orders nobody; a comment is an order to an agent only where it speaks to one,
/// and none where it says what an attacker would do.
/// </summary>
internal static class Commentary
{
    /// <summary>Whom an order in a comment speaks to, or the person it is kept from.</summary>
    private static readonly LinearPattern Addresses = new(
        @"\b(?:AI|LLMs?|coding|autonomous)[-\s]+(?:agents?|assistants?|models?|tools?|reviewers?|readers?|systems?)\b|\b(?:assistants?|agents?|AIs?|LLMs?|models?|copilot|claude|gemini|codex|cursor|chat\s?bots?)\s*(?::\s*\p{L}|,\s+(?:please|you|do|read|run|send)\b|(?:must|shall|should|will|has\s+to|have\s+to)\b|(?:reading|reviewing|processing|summari[sz]ing|working)\b)|\b(?:note|instructions?|attention|message|hint|order)s?\s+(?:to|for)\s+(?:the\s+|any\s+|all\s+|every\s+)?(?:assistant|agent|AI|LLM|model|copilot|claude|gemini)|\bif\s+you\s+are\s+an?\s+(?:AI|LLM|assistant|agent|model|language)|\bas\s+an\s+(?:AI|assistant|agent)\b|\b(?:tell|telling|inform|informing|ask|asking|notify)\s+(?:the\s+)?(?:user|human|owner|person|reviewer)|\b(?:system\s+prompt|previous\s+instructions|your\s+(?:instructions|rules|memory|answer|reply|response|summary))\b");

    /// <summary>It is said what an attacker does, or what has to be kept out.</summary>
    private static readonly LinearPattern Attacks = new(
        @"\battackers?\b|\b(?:prompt|command|code)[-\s]injections?\b|\bmalicious\b|\buntrusted\b|\bexploit(?:s|ed|able|ing)?\b|\bvulnerabilit(?:y|ies)\b|\badversar\w+|\bCVE-\d|\bGHSA-\w");

    /// <summary>What pages about attacks on models speak of.</summary>
    private static readonly LinearPattern Subject = new(
        @"\battack(?:s|er|ers|ed|ing)?\b|\binject(?:ion|ions|ed|ing)\b|\bjail-?break\w*|\bmalicious\b|\badversar\w+|\buntrusted\b|\bexploit\w*|\bvulnerab\w+|\bguard-?rails?\b|\bred[- ]team\w*|\bphishing\b|\bhijack\w*|\bmanipulat\w+|\bsanitiz\w+|\bdetect(?:s|ed|ing|ion|or|ors)?\b");

    /// <summary>A program that offers its functions to a model, or reads what documents them, may tell the model these strings.</summary>
    private static readonly LinearPattern Offers = new(
        @"@[\w.]*(?:tool|resource|prompt|skill|action|function|command|agent|kernel_function)\b|\btools?\b|\b(?:Fast)?MCP\b|\bplugins?\b|\bagents?\b|\bLLMs?\b|\bassistants?\b|\bmodel\s+context|__doc__|\bgetdoc\(|\bdocstring|\bopenai\b|\banthropic\b|\blangchain|\bllama|\bcrewai\b|\bautogen\b|\bsmolagents\b|\bskills?\b");

    /// <summary>Whether strings that document functions may reach a model: the program offers functions to one, or speaks of it.</summary>
    public static bool MayBeTold(string program) => Offers.IsMatch(program);

    /// <summary>Whether a whole text is about attacks on models, or says of what it shows that it is one.</summary>
    public static bool IsAboutAttacks(string text) => Subject.IsMatch(text);

    /// <summary>Whether the comment speaks to an agent.</summary>
    public static bool SpeaksToAgent(ReadOnlySpan<char> comment) => Addresses.IsMatch(comment);

    /// <summary>Whether it speaks of attacks.</summary>
    public static bool SpeaksOfAttacks(ReadOnlySpan<char> comment) => Attacks.IsMatch(comment);
}
