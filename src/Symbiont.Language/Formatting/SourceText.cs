using System.Collections.Immutable;
using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Formatting;

/// <summary>What the printer asks of the text a tree came from; for a tree that was built rather than read, the text is empty.</summary>
internal sealed class SourceText
{
    private readonly string text;
    private readonly List<int> lineStarts = [0];
    private readonly int[] breakingBefore;

    public SourceText(string text, ImmutableArray<Comment> comments)
    {
        this.text = text;
        Comments = comments;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lineStarts.Add(i + 1);
        }
        breakingBefore = new int[comments.Length + 1];
        for (var i = 0; i < comments.Length; i++)
            breakingBefore[i + 1] = breakingBefore[i] + (comments[i].ToEndOfLine || comments[i].OwnLine ? 1 : 0);
    }

    /// <summary>The comments in source order.</summary>
    public ImmutableArray<Comment> Comments { get; }

    /// <summary>The text between two places; empty for a tree without text.</summary>
    public string Between(Position start, Position end) => text.Length == 0 ? "" : text[Offset(start)..Offset(end)];

    /// <summary>Whether the text at a place begins so; a tree without text has nothing there.</summary>
    public bool Has(Position position, char c) => text.Length > 0 && text[Offset(position)] == c;

    /// <summary>Whether the text at a place begins otherwise; a tree without text has nothing there.</summary>
    public bool HasOther(Position position, char c) => text.Length > 0 && text[Offset(position)] != c;

    /// <summary>
    /// Whether what stands here is the first of its line, parentheses around it left aside, and the line before is blank.
    /// </summary>
    public bool HasBlankLineBefore(Position position) =>
        text.Length > 0 && position.Line > 1
        && text.AsSpan(lineStarts[position.Line - 1], position.Column - 1).IndexOfAnyExcept(" \t(") < 0
        && text.AsSpan(lineStarts[position.Line - 2]..lineStarts[position.Line - 1]).IsWhiteSpace();

    /// <summary>Whether a comment between two places makes a line break: it ends with its line or has a line of its own.</summary>
    public bool HasBreakingComment(Position start, Position end) => breakingBefore[CommentsBefore(end)] > breakingBefore[CommentsBefore(start)];

    /// <summary>Whether any comment stands between two places.</summary>
    public bool HasComment(Position start, Position end) => CommentsBefore(end) > CommentsBefore(start);

    private int CommentsBefore(Position position)
    {
        var (low, high) = (0, Comments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Comments[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int Offset(Position position) => lineStarts[position.Line - 1] + position.Column - 1;
}
