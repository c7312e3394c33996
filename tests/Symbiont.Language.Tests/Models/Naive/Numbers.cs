using System.Numerics;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>The operators.</summary>
internal static class Numbers
{
    public static object? Unary(UnaryOperator op, object? value, Position at) => (op, value) switch
    {
        (UnaryOperator.Not, bool flag) => !flag,
        (UnaryOperator.Negate, long number) => Int(-new BigInteger(number), at),
        (UnaryOperator.Negate, double number) => -number,
        (UnaryOperator.Negate, TimeSpan span) => Span(-new BigInteger(span.Ticks), at),
        _ => throw new Raised("TYPE_MISMATCH", at),
    };

    public static object? Binary(BinaryOperator op, object? a, object? b, Position at) => op switch
    {
        BinaryOperator.Equal => Data.AreEqual(a, b),
        BinaryOperator.NotEqual => !Data.AreEqual(a, b),
        BinaryOperator.In => IsIn(a, b, at),
        BinaryOperator.Less => Order(a, b, at) < 0,
        BinaryOperator.Greater => Order(a, b, at) > 0,
        BinaryOperator.LessOrEqual => Order(a, b, at) <= 0,
        BinaryOperator.GreaterOrEqual => Order(a, b, at) >= 0,
        BinaryOperator.Add when (a, b) is (string x, string y) => x + y,
        BinaryOperator.Add when (a, b) is (List<object?> x, List<object?> y) => (List<object?>)[.. x, .. y],
        _ => Arithmetic(op, a, b, at),
    };

    public static bool IsIn(object? item, object? whole, Position at) => (whole, item) switch
    {
        (List<object?> items, _) => items.Exists(candidate => Data.AreEqual(item, candidate)),
        (string text, string part) => text.Contains(part, StringComparison.Ordinal),
        (Fields fields, string key) => fields.Has(key),
        _ => throw new Raised("TYPE_MISMATCH", at),
    };

    public static long Int(BigInteger exact, Position at) =>
        exact >= long.MinValue && exact <= long.MaxValue ? (long)exact : throw new Raised("OVERFLOW", at);

    private static int Order(object? a, object? b, Position at) => Data.Compare(a, b) ?? throw new Raised("TYPE_MISMATCH", at);

    private static object Arithmetic(BinaryOperator op, object? a, object? b, Position at)
    {
        switch (a, b)
        {
            case (long x, long y):
                return Int(Exact(op, x, y, at), at);
            case (long or double, long or double):
                return Float(op, Convert.ToDouble(a, null), Convert.ToDouble(b, null), at);
            case (TimeSpan x, TimeSpan y) when op == BinaryOperator.Divide:
                return y == TimeSpan.Zero ? throw new Raised("DIVISION_BY_ZERO", at) : (double)x.Ticks / y.Ticks;
            case (TimeSpan x, TimeSpan y) when op != BinaryOperator.Multiply:
                return Span(Exact(op, x.Ticks, y.Ticks, at), at);
            case (TimeSpan x, long y) when op is BinaryOperator.Multiply or BinaryOperator.Divide:
                return Span(Exact(op, x.Ticks, y, at), at);
            case (long x, TimeSpan y) when op == BinaryOperator.Multiply:
                return Span(new BigInteger(x) * y.Ticks, at);
            case (TimeSpan x, double y) when op is BinaryOperator.Multiply or BinaryOperator.Divide:
                return Scaled(op, x, y, at);
            case (double x, TimeSpan y) when op == BinaryOperator.Multiply:
                return Scaled(op, y, x, at);
            default:
                throw new Raised("TYPE_MISMATCH", at);
        }
    }

    private static BigInteger Exact(BinaryOperator op, BigInteger x, BigInteger y, Position at) => op switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        _ when y.IsZero => throw new Raised("DIVISION_BY_ZERO", at),
        BinaryOperator.Divide => BigInteger.Divide(x, y),
        _ => BigInteger.Remainder(x, y),
    };

    private static object Float(BinaryOperator op, double x, double y, Position at)
    {
        var result = op switch
        {
            BinaryOperator.Add => x + y,
            BinaryOperator.Subtract => x - y,
            BinaryOperator.Multiply => x * y,
            _ when y == 0 => throw new Raised("DIVISION_BY_ZERO", at),
            BinaryOperator.Divide => x / y,
            _ => x % y,
        };
        return double.IsFinite(result) ? result : throw new Raised("OVERFLOW", at);
    }

    private static object Scaled(BinaryOperator op, TimeSpan span, double by, Position at)
    {
        if (op == BinaryOperator.Divide && by == 0)
            throw new Raised("DIVISION_BY_ZERO", at);
        var ticks = Math.Round(op == BinaryOperator.Multiply ? span.Ticks * by : span.Ticks / by, MidpointRounding.AwayFromZero);
        return double.IsFinite(ticks) ? Span(new BigInteger(ticks), at) : throw new Raised("OVERFLOW", at);
    }

    private static object Span(BigInteger ticks, Position at) => new TimeSpan(Int(ticks, at));
}
