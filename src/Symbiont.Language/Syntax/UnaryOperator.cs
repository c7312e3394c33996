namespace Symbiont.Language.Syntax;

/// <summary>An operator before its operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c> or <c>not</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Negate,
}
