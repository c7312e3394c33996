namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Java.</summary>
internal static class JavaLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "java",
        FilledQuotes = "",
        HasTypedHeads = true,
        HasOffers = true,
        Outside = JvmPatterns.Outside(),
        Serves = JvmPatterns.Serves(),
        Sinks = JvmCalls.With("JShell.eval"),
    };
}
