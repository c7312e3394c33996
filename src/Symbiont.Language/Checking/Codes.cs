namespace Symbiont.Language.Checking;

/// <summary>The codes of diagnostics that callers branch on.</summary>
public static class Codes
{
    /// <summary>The program declares no agent.</summary>
    public const string NoAgent = "NO_AGENT";

    /// <summary>The <c>sandbox</c> attribute names no known sandbox.</summary>
    public const string UnknownSandbox = "UNKNOWN_SANDBOX";

    /// <summary>A <c>with</c> attribute that means nothing to the runtime.</summary>
    public const string UnknownAttribute = "UNKNOWN_ATTRIBUTE";

    /// <summary>A <c>require</c> rule asks for something the runtime does not know.</summary>
    public const string UnknownObligation = "UNKNOWN_OBLIGATION";
}
