namespace Symbiont.Scanning.Code.Syntax;

/// <summary>One item.</summary>
/// <param name="Key">The key of a map's item; null in lists and for spread items.</param>
/// <param name="Value">The item.</param>
internal readonly record struct CollectionItem(Expression? Key, Expression Value);
