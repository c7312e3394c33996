using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>The short way for what programs do most: operators on two integers that stay in range.</summary>
internal static class IntegerOperators
{
    /// <summary>The result, or null when the operands are no integers or the case needs a closer look.</summary>
    public static Value? Apply(OpCode operation, Value left, Value right)
    {
        if (left is not IntValue { Number: var a } || right is not IntValue { Number: var b })
            return null;
        switch (operation)
        {
            case OpCode.Add:
                var sum = unchecked(a + b);
                return ((a ^ sum) & (b ^ sum)) >= 0 ? IntValue.From(sum) : null;
            case OpCode.Subtract:
                var difference = unchecked(a - b);
                return ((a ^ b) & (a ^ difference)) >= 0 ? IntValue.From(difference) : null;
            case OpCode.Multiply:
                var high = Math.BigMul(a, b, out var product);
                return high == product >> 63 ? IntValue.From(product) : null;
            case OpCode.Remainder:
                return b > 0 ? IntValue.From(a % b) : null;
            case OpCode.Equal:
                return Value.Of(a == b);
            case OpCode.NotEqual:
                return Value.Of(a != b);
            case OpCode.Less:
                return Value.Of(a < b);
            case OpCode.Greater:
                return Value.Of(a > b);
            case OpCode.LessOrEqual:
                return Value.Of(a <= b);
            case OpCode.GreaterOrEqual:
                return Value.Of(a >= b);
            default:
                return null;
        }
    }
}
