using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>What formatting a text gave.</summary>
/// <param name="Text">The formatted text; null when the text has errors.</param>
/// <param name="Diagnostics">What the parser had to say.</param>
public sealed record FormatResult(string? Text, ImmutableArray<Diagnostic> Diagnostics);
