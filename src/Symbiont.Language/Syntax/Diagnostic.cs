namespace Symbiont.Language.Syntax;

/// <summary>Something to say about a program.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">A stable code where callers branch on it, such as <c>UNKNOWN_SANDBOX</c>; else null.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, for a person.</param>
public sealed record Diagnostic(Severity Severity, string? Code, int Line, int Column, string Message)
{
    /// <summary>One line: place, severity, message.</summary>
    public override string ToString() =>
        $"{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")}{(Code is null ? "" : $" {Code}")}: {Message}";
}
