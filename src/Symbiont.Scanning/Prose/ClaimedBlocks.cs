using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose;

/// <summary>A block within a text that calls itself the system's, or its settings, and says of itself that it is not to be shown.</summary>
internal static class ClaimedBlocks
{
    private const string Claims = @"(?:system|internal|admin\w*|developer|assistant|agent|hidden|config\w*|model)";

    private const string Unshown = @"(?:(?:do\s+not|don't|never|not\s+to\s+be|must\s+not\s+be|not\s+for)\s+(?:display\w*|show\w*|reveal\w*|mention\w*|print\w*|output|users?|repeat\w*|quot\w+)|invisible\s+to\s+users?)";

    /// <summary>One of these stands in everything that the patterns match.</summary>
    public static readonly string[] Anchors = ["not display", "not show", "not reveal", "not mention", "not print", "not output", "not repeat", "not quot", "not be ", "not to be", "not for user", "never ", "don't ", "invisible to"];

    public static readonly RulePattern[] Patterns =
    [
        new(@"[\[{<(]{1,2}\s*" + Claims + @"\b[^\]}>)\n]{0,60}?" + Unshown + @"[^\]}>)\n]{0,40}[\]}>)]") { IsNeverGiven = true },
        new(@"[-=*#]{2,}\s*" + Claims + @"\s+(?:configuration|settings|directive|instructions?|message|note|context)\b[^\n]{0,20}?\b" + Unshown + @"[^\n]{0,40}") { IsNeverGiven = true },
    ];
}
