using Symbiont.Language.Syntax;

namespace Symbiont.Server;

/// <summary>One line a finding, as editors and build logs read it: <c>file:line:column: error CODE: message</c>.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>Code of an error that has none of its own; the server's answer to the same program has it too.</summary>
    private const string Error = "INVALID_DSL";

    /// <summary>Code of a warning that has none of its own.</summary>
    private const string Warning = "SUSPICIOUS";

    public static string Line(string file, Diagnostic found)
    {
        var (severity, code) = found.Severity == Severity.Error ? ("error", Error) : ("warning", Warning);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{found.Line}:{found.Column}: {severity} {found.Code ?? code}: {found.Message}");
    }
}
