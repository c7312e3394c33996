using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary>What parsing a text gave.</summary>
/// <param name="Program">The tree; with errors, what could be understood.</param>
/// <param name="Diagnostics">The errors in source order; empty for a program in the language.</param>
public sealed record ParseResult(ProgramSyntax Program, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the text is a program of the language.</summary>
    public bool Succeeded => Diagnostics.IsEmpty;
}
