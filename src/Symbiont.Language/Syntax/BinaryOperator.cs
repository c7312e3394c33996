namespace Symbiont.Language.Syntax;

/// <summary>An operator between two operands; all group to the left.</summary>
public enum BinaryOperator
{
    /// <summary><c>||</c>; the right side is evaluated only when the left is false.</summary>
    Or,

    /// <summary><c>&amp;&amp;</c>; the right side is evaluated only when the left is true.</summary>
    And,

    /// <summary><c>==</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>in</c>.</summary>
    In,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>.</summary>
    Remainder,
}
