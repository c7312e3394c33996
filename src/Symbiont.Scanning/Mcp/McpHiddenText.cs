using System.Text;
using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Mcp;

/// <summary>Characters in a definition that its reader does not see.</summary>
internal static class McpHiddenText
{
    private const int MaxDescription = 4000;
    private const int EmptySpace = 80;

    public static (RuleInfo Rule, Severity Severity, string Message)? Judge(string text, bool isName)
    {
        var tagged = new StringBuilder();
        var zeroWidth = 0;
        var turns = 0;
        var controls = 0;
        var isJoined = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Invisible.Tagged(rune) is { } letter)
                tagged.Append(letter);
            else if (Invisible.TurnsDirection(rune))
                turns++;
            // Joiners and selectors of variants belong to emoji and to some scripts.
            else if (Invisible.Is(rune) && !(rune.Value is 0x200D or 0xFE0F or 0xFE0E or 0x200C && isJoined && !isName))
                zeroWidth++;
            else if (rune.Value is < 0x20 and not ('\n' or '\r' or '\t') or 0x7F or (>= 0x80 and < 0xA0))
                controls++;
            isJoined = rune.Value > 0x7F;
        }
        // Flags of regions are written in tags, too: three or four letters, after a black flag.
        if (tagged.Length > 6)
            return (McpRules.InvisibleText, Severity.Critical, $"invisible letters say: {tagged.ToString()[..Math.Min(80, tagged.Length)]}");
        if (turns > 0)
            return (McpRules.InvisibleText, Severity.High, "the direction of the text is turned, so that it reads otherwise than it is");
        if (controls > 0)
            return (McpRules.InvisibleText, Severity.High, text.Contains('\u001b') ? "escape sequences for terminals hide or move text" : "control characters stand in the text");
        if (zeroWidth > 0 && (isName || zeroWidth > 2))
            return (McpRules.InvisibleText, Severity.High, $"{zeroWidth} characters without width stand in the text");
        if (text.AsSpan().Trim().IndexOf(new string(' ', EmptySpace)) >= 0 || text.AsSpan().Trim().IndexOf(new string('\n', 12)) >= 0)
            return (McpRules.HiddenByLength, Severity.Medium, "text stands behind a long empty space");
        return text.Length > MaxDescription && !isName
            ? (McpRules.HiddenByLength, text.Length > McpText.Longest ? Severity.High : Severity.Low, $"the text has {text.Length} characters")
            : null;
    }
}
