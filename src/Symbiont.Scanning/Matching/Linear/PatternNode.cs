using System.Collections.Immutable;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>A part of an expression.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One character of a set.</summary>
    public sealed record One(CharSet Set) : PatternNode;

    /// <summary>A place between characters.</summary>
    public sealed record At(Boundary Boundary) : PatternNode;

    /// <summary>One after the other; of none: nothing.</summary>
    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of them, the first that can be.</summary>
    public sealed record Choice(ImmutableArray<PatternNode> Ways) : PatternNode;

    /// <summary>The same again.</summary>
    /// <param name="Body">What.</param>
    /// <param name="Least">Times at least.</param>
    /// <param name="Most">Times at most; null: any number.</param>
    /// <param name="IsLazy">Rather fewer times than more.</param>
    public sealed record Repeat(PatternNode Body, int Least, int? Most, bool IsLazy) : PatternNode;
}
