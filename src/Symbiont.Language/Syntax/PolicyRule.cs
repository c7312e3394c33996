namespace Symbiont.Language.Syntax;

/// <summary><c>effect: operand if guard</c>.</summary>
public sealed record PolicyRule(Position Position, PolicyEffect Effect, Expression Operand, Expression? Guard) : SyntaxNode(Position)
{
    /// <summary>A <c>for …</c> or <c>with …</c> after the operand, if any.</summary>
    public PolicyQualifier? Qualifier { get; init; }
}
