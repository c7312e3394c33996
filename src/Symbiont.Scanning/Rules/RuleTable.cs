namespace Symbiont.Scanning.Rules;

/// <summary>The 40 rules, by category in the order of the reference's table.</summary>
internal static class RuleTable
{
    public static readonly IReadOnlyList<ScanRule> Default =
    [
        .. OriginalRules.Rules, .. ReverseShellRules.Rules, .. CredentialRules.Rules, .. ExfiltrationRules.Rules,
        .. InjectionRules.Rules, .. EscalationRules.Rules, .. TraversalRules.Rules, .. DownloaderRules.Rules,
    ];
}
