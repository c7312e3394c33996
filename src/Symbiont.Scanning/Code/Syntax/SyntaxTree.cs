using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A parsed file. Parsing never fails: what is not understood becomes <see cref="OtherExpression"/>.</summary>
/// <param name="Text">What was parsed.</param>
/// <param name="Tokens">All of it, comments included.</param>
/// <param name="Statements">The file, in order.</param>
/// <param name="LimitedAt">Where nesting went past the limit, so that something was left out; null when all was read.</param>
internal sealed record SyntaxTree(CodeText Text, ImmutableArray<CodeToken> Tokens, ImmutableArray<Statement> Statements, int? LimitedAt);
