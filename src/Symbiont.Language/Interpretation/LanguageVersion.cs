namespace Symbiont.Language.Interpretation;

/// <summary>
/// What programs mean. A change of that, however small, is a new version: an execution that began under an older one is run by the older one to its end, which
/// its journal proves.
/// </summary>
public static class LanguageVersion
{
    /// <summary>The version that executions begin under.</summary>
    public const int Newest = 1;

    /// <summary>The oldest version that still runs.</summary>
    public const int Oldest = 1;
}
