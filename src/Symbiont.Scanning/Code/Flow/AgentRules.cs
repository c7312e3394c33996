using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// What is written into the instructions of a project's agents. Tools that set a project up write them, and whoever runs the tool reads them; so what they say decides.
/// </summary>
internal static partial class AgentRules
{
    private const int Longest = 8192;

    /// <summary>The path, as one that steers an agent against its user where the content does.</summary>
    public static Value With(Value path, Value content) =>
        path.Taint.Has(Traits.RulesPath) && (content.Taint.Has(Traits.Download | Traits.Decoded) || (content.Text is { Length: <= Longest } text && Orders().IsMatch(text)))
            ? path.Taking(new(Traits.AgentPath))
            : path;

    /// <summary>Keeping quiet, agreeing to everything, forgetting rules, fetching and running.</summary>
    [GeneratedRegex("""
        \b(never|not|n't|without)\b[^.\n]{0,40}\b(mention\w*|tell\w*|reveal\w*|inform\w*|disclos\w*|show\ th|show\ it|asking|notic\w*) |
        \b(always|silently|automatically|quietly|secretly)\ (approve|accept|allow|agree|obey|confirm|trust|run|execute|send|push|commit)\b |
        \b(ignore|disregard|forget|override)\b[^.\n]{0,30}\b(instruction|rule|guideline|restriction|polic) |
        \b(curl|wget|irm|iwr)\b[^\n]{0,80}(\||https?:) | \bnpx\ (--yes|-y)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Orders();
}
