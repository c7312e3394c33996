namespace Symbiont.Language.Syntax;

/// <summary>One item of a program.</summary>
public abstract record Declaration(Position Position) : SyntaxNode(Position);
