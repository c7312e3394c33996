namespace Symbiont.Engine;

/// <summary>Place of a row among one grain's rows: commit order.</summary>
/// <param name="Version">The grain's version after the commit.</param>
/// <param name="Index">Place within the commit.</param>
public readonly record struct FeedPosition(long Version, int Index);
