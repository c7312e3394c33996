using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>What bounds a sentence that would be an order to an agent without it: when it holds, what for, and until when.</summary>
internal static class McpBounds
{
    /// <summary>Whether a tool is put before others for matters of its own only.</summary>
    public static bool IsBounded(string plain, LinearPattern.Piece displacing) =>
        Conditional.IsMatch(plain.AsSpan(0, displacing.Index)) || Purpose.IsMatch(plain.AsSpan(displacing.Index + displacing.Value.Length));

    /// <summary>Whether what is not to be said is only not true yet.</summary>
    public static bool IsTooEarly(ReadOnlySpan<char> after) => TooEarly.IsMatch(after);

    /// <summary>The sentence says when: for the tool's own matters it may well be the better one.</summary>
    private static readonly LinearPattern Conditional = new("""\b(if|when|after|once|while|as\ long\ as)\b[^.!?;]{10,240}$""", LinearPattern.Spaced);

    /// <summary>The sentence goes on to say what for: "instead of other tools for translations". What is for everything has no purpose.</summary>
    private static readonly LinearPattern Purpose = new("""^\ ?(\w+\ )?(tools?|servers?|ones)\ for\ ([b-df-z][\w-]*|e[a-uw-z][\w-]*)\b""", LinearPattern.Spaced);

    /// <summary>"Do not tell the user that it is ready until it is."</summary>
    private static readonly LinearPattern TooEarly = new("""^\ (that\ )?([\w'-]+\ ){1,4}(is|are|was|were|has\ been|have\ been)\ ([\w-]+\ )?(completed?|done|finished|ready|successful|live)\ (until|before|unless)\b""", LinearPattern.Spaced);
}
