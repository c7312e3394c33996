using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>Collects diagnostics; after <see cref="Limit"/> it only counts, so a hopeless text gives a short answer.</summary>
internal sealed class DiagnosticList
{
    /// <summary>How many diagnostics one run reports before the one that says how many more there were.</summary>
    public const int Limit = 100;

    private readonly List<Diagnostic> found = [];
    private int leftOut;

    public void Error(Position position, string message, string? code = null) => Add(Severity.Error, position, message, code);

    public void Warning(Position position, string message, string? code = null) => Add(Severity.Warning, position, message, code);

    /// <summary>The diagnostics in source order.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        var sorted = found.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column);
        if (leftOut == 0)
            return [.. sorted];
        var severity = found.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? Severity.Error : Severity.Warning;
        var last = sorted.Last();
        return [.. sorted, new Diagnostic(severity, "MORE", last.Line, last.Column, $"{leftOut} more are not shown")];
    }

    private void Add(Severity severity, Position position, string message, string? code)
    {
        if (found.Count < Limit)
            found.Add(new Diagnostic(severity, code, position.Line, position.Column, message));
        else
            leftOut++;
    }
}
