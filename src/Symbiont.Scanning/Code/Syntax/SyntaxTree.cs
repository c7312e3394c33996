using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A parsed file. Parsing never fails: what is not understood becomes <see cref="OtherExpression"/>.</summary>
/// <param name="LimitedAt">Where nesting went past the limit, so that something was left out; null when all was read.</param>
internal sealed record SyntaxTree(CodeText Text, ImmutableArray<CodeToken> Tokens, ImmutableArray<Statement> Statements, int? LimitedAt);
