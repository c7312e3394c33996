using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Mcp;

/// <summary>What bounds a sentence that would be an order to an agent without it: when it holds, what for, and until when.</summary>
internal static partial class McpBounds
{
    private const int TimeLimit = 10_000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace;

    /// <summary>Whether a tool is put before others for matters of its own only.</summary>
    public static bool IsBounded(string plain, Match displacing) =>
        Conditional().IsMatch(plain.AsSpan(0, displacing.Index)) || Purpose().IsMatch(plain.AsSpan(displacing.Index + displacing.Length));

    /// <summary>Whether what is not to be said is only not true yet.</summary>
    public static bool IsTooEarly(ReadOnlySpan<char> after) => TooEarly().IsMatch(after);

    /// <summary>The sentence says when: for the tool's own matters it may well be the better one.</summary>
    [GeneratedRegex("""\b(if|when|after|once|while|as\ long\ as)\b[^.!?;]{10,240}$""", Options, TimeLimit)]
    private static partial Regex Conditional();

    /// <summary>The sentence goes on to say what for: "instead of other tools for translations". What is for everything has no purpose.</summary>
    [GeneratedRegex("""^\ ?(\w+\ )?(tools?|servers?|ones)\ for\ ([b-df-z][\w-]*|e[a-uw-z][\w-]*)\b""", Options, TimeLimit)]
    private static partial Regex Purpose();

    /// <summary>"Do not tell the user that it is ready until it is."</summary>
    [GeneratedRegex("""^\ (that\ )?([\w'-]+\ ){1,4}(is|are|was|were|has\ been|have\ been)\ ([\w-]+\ )?(completed?|done|finished|ready|successful|live)\ (until|before|unless)\b""", Options, TimeLimit)]
    private static partial Regex TooEarly();
}
