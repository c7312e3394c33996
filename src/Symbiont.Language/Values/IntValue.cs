namespace Symbiont.Language.Values;

/// <summary>A 64-bit integer.</summary>
public sealed class IntValue : Value
{
    private const int Lowest = -128;
    private const int Highest = 1023;
    private static readonly IntValue[] Small = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(n => new IntValue(n))];

    private IntValue(long number) => Number = number;

    /// <summary>The number.</summary>
    public long Number { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Int;

    /// <inheritdoc/>
    public override long Size => 24;

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other switch
    {
        IntValue number => number.Number == Number,
        FloatValue number => number.Equals(this),
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();

    internal static IntValue From(long number) =>
        number is >= Lowest and <= Highest ? Small[number - Lowest] : new IntValue(number);
}
