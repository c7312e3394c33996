namespace Symbiont.Language.Syntax;

/// <summary>
/// A node of the syntax tree. Trees are immutable, and no path from the program to a leaf is longer than
/// <see cref="MaxHeight"/> nodes, so every consumer may recurse.
/// </summary>
/// <param name="Position">Where the node begins.</param>
public abstract record SyntaxNode(Position Position)
{
    /// <summary>The height that no parsed tree exceeds.</summary>
    public const int MaxHeight = 1024;

    /// <summary>Where the node ends: the place just after its last character.</summary>
    public Position End { get; init; }
}
