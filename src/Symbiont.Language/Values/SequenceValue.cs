using System.Collections;

namespace Symbiont.Language.Values;

/// <summary>An array as the language sees it: stored (<see cref="ArrayValue"/>) or computed (<see cref="RangeValue"/>).</summary>
public abstract class SequenceValue : Value, IEnumerable<Value>
{
    private protected SequenceValue()
    {
    }

    /// <inheritdoc/>
    public sealed override ValueKind Kind => ValueKind.Array;

    /// <summary>The number of items; a range may have more than fit in memory.</summary>
    public abstract long Count { get; }

    /// <summary>The item at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is not below <see cref="Count"/>.</exception>
    public abstract Value this[long index] { get; }

    /// <inheritdoc/>
    public abstract IEnumerator<Value> GetEnumerator();

    /// <inheritdoc/>
    public sealed override bool Equals(Value? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is not SequenceValue sequence || sequence.Count != Count)
            return false;
        if (this is RangeValue range && other is RangeValue twin)
            return range.Count == 0 || range.Start == twin.Start;
        using var left = GetEnumerator();
        using var right = sequence.GetEnumerator();
        while (left.MoveNext() && right.MoveNext())
        {
            if (!left.Current.Equals(right.Current))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        // A few items tell arrays apart well enough, and a range may be endless.
        var hash = new HashCode();
        hash.Add(Count);
        for (var i = 0; i < Math.Min(Count, 8); i++)
            hash.Add(this[i]);
        return hash.ToHashCode();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
