namespace Symbiont.Language.Syntax;

/// <summary><c>catch (e) { … }</c>, or with a <paramref name="Kind"/> <c>catch (PolicyDenied e) { … }</c>.</summary>
/// <param name="Position">Where <c>catch</c> stands.</param>
/// <param name="Kind">The kind of error caught; null for any.</param>
/// <param name="Identifier">The name the error is bound to.</param>
/// <param name="Body">What is done about it.</param>
public sealed record CatchClause(Position Position, string? Kind, string Identifier, Block Body) : SyntaxNode(Position);
