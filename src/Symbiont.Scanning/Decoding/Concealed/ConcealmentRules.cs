using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Beyond the 40: what was hidden by more than a usual encoding.</summary>
internal static class ConcealmentRules
{
    public static readonly RuleInfo Concealed = new("concealed-text", Categories.Disguise, Severity.High, "An address, a command or a name is hidden in data that only a program can read.",
        "Nobody finds it by reading or searching; there is no honest reason to write an address or a command backwards, as numbers, or turned by a key.", "Write it as it is.");
}
