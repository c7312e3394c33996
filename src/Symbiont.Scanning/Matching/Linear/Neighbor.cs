namespace Symbiont.Scanning.Matching.Linear;

/// <summary>What stands at one side of a place, as far as boundaries ask.</summary>
internal enum Neighbor
{
    /// <summary>The end of the text, or its beginning.</summary>
    None,

    /// <summary>The line feed that the text ends with.</summary>
    LastFeed,

    /// <summary>A line feed.</summary>
    Feed,

    /// <summary>A character of a word.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Other,
}

internal static class NeighborExtensions
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>Whether a place between two neighbours is one.</summary>
    public static bool Is(this Boundary boundary, Neighbor left, Neighbor right) => boundary switch
    {
        Boundary.TextStart => left == Neighbor.None,
        Boundary.LineStart => left is Neighbor.None or Neighbor.Feed or Neighbor.LastFeed,
        Boundary.TextEnd => right == Neighbor.None,
        Boundary.TextEndOrLastFeed => right is Neighbor.None or Neighbor.LastFeed,
        Boundary.LineEnd => right is Neighbor.None or Neighbor.Feed or Neighbor.LastFeed,
        Boundary.Word => (left == Neighbor.Word) != (right == Neighbor.Word),
        Boundary.NoWord => (left == Neighbor.Word) == (right == Neighbor.Word),
        _ => throw new ArgumentOutOfRangeException(nameof(boundary), boundary, message: null),
    };
}
