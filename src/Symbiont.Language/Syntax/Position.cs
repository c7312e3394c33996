namespace Symbiont.Language.Syntax;

/// <summary>A place in a program's text; both numbers start at 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column in UTF-16 code units; a tab counts as one.</param>
public readonly record struct Position(int Line, int Column)
{
    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(Position left, Position right) =>
        left.Line != right.Line ? left.Line < right.Line : left.Column < right.Column;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(Position left, Position right) => right < left;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(Position left, Position right) => !(right < left);

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(Position left, Position right) => !(left < right);

    /// <summary><c>line:column</c>, the spelling every message uses.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
