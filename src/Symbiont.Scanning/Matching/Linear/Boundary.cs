namespace Symbiont.Scanning.Matching.Linear;

/// <summary>A place between two characters.</summary>
internal enum Boundary
{
    /// <summary>Where the text begins: <c>^</c>, <c>\A</c>.</summary>
    TextStart,

    /// <summary>Where a line begins: <c>^</c> where lines count.</summary>
    LineStart,

    /// <summary>Where the text ends: <c>\z</c>.</summary>
    TextEnd,

    /// <summary>Where the text ends, or before the line feed that ends it: <c>$</c>, <c>\Z</c>.</summary>
    TextEndOrLastFeed,

    /// <summary>Where a line ends: <c>$</c> where lines count.</summary>
    LineEnd,

    /// <summary>Between a word and what is none: <c>\b</c>.</summary>
    Word,

    /// <summary>Within a word, or where there is none: <c>\B</c>.</summary>
    NoWord,
}
