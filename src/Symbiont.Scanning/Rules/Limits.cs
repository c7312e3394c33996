namespace Symbiont.Scanning.Rules;

/// <summary>Limits of a scan. Each that is reached is a finding: what was not looked at is never passed over in silence.</summary>
internal static class Limits
{
    public static readonly RuleInfo TimeUp = new("scan-time-limit", Categories.Files, Severity.Medium, "A rule took too long on this source.",
        "What one rule could not finish, it did not clear.", "Simplify the operator's expression, so that it needs no backtracking.");
}
