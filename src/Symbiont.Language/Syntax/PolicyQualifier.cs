namespace Symbiont.Language.Syntax;

/// <summary>
/// What narrows or adds to a rule's operand: <c>require: approval for deployments</c>, <c>audit: all_operations with timestamps</c>.
/// </summary>
/// <param name="Position">Where the word stands.</param>
/// <param name="Word"><c>for</c> or <c>with</c>.</param>
/// <param name="Operand">What follows the word.</param>
public sealed record PolicyQualifier(Position Position, string Word, Expression Operand) : SyntaxNode(Position);
