using System.Globalization;

namespace Symbiont.Language.Values;

/// <summary>A finite double.</summary>
public sealed class FloatValue : Value
{
    internal FloatValue(double number)
    {
        if (!double.IsFinite(number))
            throw new ArgumentOutOfRangeException(nameof(number), number, "A number must be finite.");
        Number = number;
    }

    /// <summary>The number.</summary>
    public double Number { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Float;

    /// <inheritdoc/>
    public override long Size => 24;

    /// <summary>The shortest text that reads back as exactly this double, always with a fraction or an exponent.</summary>
    internal string Text
    {
        get
        {
            var text = Number.ToString("R", CultureInfo.InvariantCulture);
            return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
        }
    }

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other switch
    {
        FloatValue number => number.Number.Equals(Number) || number.Number == Number,
        IntValue number => IsExactly(number.Number),
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() =>
        AsInteger(Number) is { } whole ? whole.GetHashCode() : Number.GetHashCode();

    /// <summary>The integer that equals this double, when there is one.</summary>
    internal static long? AsInteger(double number) =>
        number is >= long.MinValue and < 9223372036854775808.0 && Math.Truncate(number) == number ? (long)number : null;

    private bool IsExactly(long whole) => AsInteger(Number) == whole;
}
