namespace Symbiont.Language.Values;

/// <summary>
/// The integers from <see cref="Start"/> up to but without <see cref="End"/>, counted only when asked for.
/// It equals the array of the same integers; its <see cref="Value.Size"/> is that array's, so what is too large to store is too large to pass on.
/// </summary>
public sealed class RangeValue : SequenceValue
{
    /// <summary>More than any value may have, and so little that the sizes of a million of them can be added up.</summary>
    private const long TooLarge = 1L << 40;

    internal RangeValue(long start, long end)
    {
        Start = start;
        End = Math.Max(start, end);
    }

    /// <summary>The first integer.</summary>
    public long Start { get; }

    /// <summary>The integer after the last; equal to <see cref="Start"/> when the range is empty.</summary>
    public long End { get; }

    /// <inheritdoc/>
    public override long Count
    {
        get
        {
            var distance = (Int128)End - Start;
            return distance > long.MaxValue ? long.MaxValue : (long)distance;
        }
    }

    /// <inheritdoc/>
    public override long Size => Count > int.MaxValue ? TooLarge : ArrayValue.Overhead + (Count * (ArrayValue.PerItem + 24));

    /// <inheritdoc/>
    public override int Depth => 1;

    /// <inheritdoc/>
    public override Value this[long index] =>
        index >= 0 && index < Count ? Of(Start + index) : throw new ArgumentOutOfRangeException(nameof(index), index, $"The range has {Count} items.");

    /// <inheritdoc/>
    public override IEnumerator<Value> GetEnumerator()
    {
        for (var number = Start; number < End; number++)
            yield return Of(number);
    }
}
