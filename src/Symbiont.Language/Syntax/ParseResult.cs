using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax;

/// <summary>What parsing a text gave.</summary>
/// <param name="Program">The tree; with errors, what could be understood.</param>
/// <param name="Diagnostics">Errors and warnings in source order.</param>
public sealed record ParseResult(ProgramSyntax Program, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the text is a program of the language; warnings do not count.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    internal string Text { get; init; } = "";

    internal ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>How much work the parse was: characters read and tokens looked at.</summary>
    internal long Steps { get; init; }
}
