namespace Symbiont.Language.Syntax;

/// <summary>One <c>key: value</c> of a record; the key may have been written as a string.</summary>
public sealed record RecordEntry(Position Position, string Key, Expression Value) : SyntaxNode(Position);
