using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Disguises;

/// <summary>Beyond the 40: text that reads otherwise than it works.</summary>
internal static class DisguiseRules
{
    public static readonly RuleInfo InvisibleText = new("invisible-text", Categories.Disguise, Severity.High, "Text is written in characters that nobody sees.",
        "A model reads what its user cannot: an instruction in tag characters or in a row of selectors or zero-width characters.", "Remove the characters.");

    public static readonly RuleInfo InvisibleCharacters = new("invisible-characters", Categories.Disguise, Severity.Medium, "Invisible characters stand within words.",
        "They break a word for searches and scanners, and not for its reader.", "Remove the characters.");

    public static readonly RuleInfo Direction = new("bidi-control", Categories.Disguise, Severity.High, "Characters turn the direction of the text.",
        "What is shown is in another order than what runs.", "Remove the characters; text of one direction needs none.");

    public static readonly RuleInfo LookAlike = new("look-alike-letters", Categories.Disguise, Severity.Medium, "A word mixes letters of two scripts that look the same.",
        "It passes for a word, or a name of a host, that it is not.", "Write the word in one script.");

    public static readonly RuleInfo Padding = new("hidden-by-padding", Categories.Disguise, Severity.Medium, "Text stands behind so much empty space that no reader gets to it.",
        "A reviewer stops at the end of the screen; an interpreter does not.", "Take the space out.");

    public static readonly RuleInfo Terminal = new("terminal-escapes", Categories.Disguise, Severity.Medium, "Control sequences hide or overwrite text on a terminal.",
        "What cat shows is not what the file holds.", "Take the sequences out of text and names.");

    public static readonly IReadOnlyList<RuleInfo> All = [InvisibleText, InvisibleCharacters, Direction, LookAlike, Padding, Terminal];
}
