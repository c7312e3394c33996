namespace Symbiont.Language.Syntax.Lexing;

/// <summary>A comment as written, its markers included.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="End">The place just after it.</param>
/// <param name="Text">The text, without blanks at its end.</param>
/// <param name="OwnLine">Whether nothing stands before it on its line.</param>
internal readonly record struct Comment(Position Position, Position End, string Text, bool OwnLine)
{
    /// <summary>Whether the line ends with it.</summary>
    public bool ToEndOfLine => !Text.StartsWith("/*", StringComparison.Ordinal);
}
