namespace Symbiont.Engine;

/// <summary>Place of a row among one grain's rows: commit order.</summary>
/// <param name="Version">The grain's version after the commit.</param>
/// <param name="Index">Place within the commit.</param>
public readonly record struct FeedPosition(long Version, int Index) : IComparable<FeedPosition>
{
    /// <inheritdoc/>
    public int CompareTo(FeedPosition other) => (Version, Index).CompareTo((other.Version, other.Index));

    /// <summary>Committed earlier.</summary>
    public static bool operator <(FeedPosition left, FeedPosition right) => left.CompareTo(right) < 0;

    /// <summary>Committed later.</summary>
    public static bool operator >(FeedPosition left, FeedPosition right) => left.CompareTo(right) > 0;

    /// <summary>Committed earlier, or the same row.</summary>
    public static bool operator <=(FeedPosition left, FeedPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Committed later, or the same row.</summary>
    public static bool operator >=(FeedPosition left, FeedPosition right) => left.CompareTo(right) >= 0;
}
