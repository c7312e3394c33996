namespace Symbiont.Language.Syntax;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The program is refused.</summary>
    Error,

    /// <summary>The program runs, but probably not as meant.</summary>
    Warning,
}
