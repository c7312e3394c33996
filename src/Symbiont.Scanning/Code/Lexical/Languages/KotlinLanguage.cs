namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Kotlin, Scala and Groovy: a parameter's name stands before its type, and a line ends a statement.</summary>
internal static class KotlinLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "kt kts scala sc groovy gradle",
        EndsAtLine = true,
        ReturnsLast = true,
        HasOffers = true,
        IsOpen = true,
        Place = JvmPatterns.Place(),
        Outside = JvmPatterns.Outside(),
        Serves = JvmPatterns.Serves(),
        Sinks = JvmCalls.With("toolbox.eval"),
    };
}
