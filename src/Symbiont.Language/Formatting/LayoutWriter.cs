using System.Text;
using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Formatting;

/// <summary>
/// Writes tokens and weaves the comments in. White space is only asked for and written when the next token comes, so a
/// comment can still take the end of the line that is being left.
/// </summary>
internal sealed class LayoutWriter(SourceText source)
{
    private readonly StringBuilder output = new();
    private Gap gap;
    private int indent;
    private int lineStart;
    private int nextComment;
    private bool blankUnwanted = true;
    private bool lineEnded;

    private enum Gap
    {
        None,
        Space,
        Line,
        Blank,
    }

    /// <summary>How many columns the line will have before the next token.</summary>
    public int Column => gap >= Gap.Line ? indent * 4 : output.Length - lineStart + (int)gap;

    /// <summary>Writes a token; a space before or after it is only asked for, so that no line ends or begins with one.</summary>
    public void Write(string token)
    {
        if (token[0] == ' ')
            Space();
        WriteGap();
        var trimmed = token.Trim(' ');
        output.Append(trimmed);
        var lastBreak = trimmed.LastIndexOf('\n');
        if (lastBreak >= 0)
            lineStart = output.Length - trimmed.Length + lastBreak + 1;
        blankUnwanted = false;
        lineEnded = false;
        if (token[^1] == ' ')
            Space();
    }

    public void Space() => Ask(Gap.Space);

    public void Line() => Ask(Gap.Line);

    /// <summary>Asks for a blank line; at the beginning of a block there is none.</summary>
    public void Blank() => Ask(blankUnwanted ? Gap.Line : Gap.Blank);

    public void Indent() => indent++;

    public void Dedent() => indent--;

    /// <summary>Opens a bracket whose content has its own lines.</summary>
    public void Open(string bracket)
    {
        Write(bracket);
        indent++;
        blankUnwanted = true;
        Line();
    }

    /// <summary>Closes such a bracket, which in the source stands just before <paramref name="end"/>.</summary>
    public void Close(string bracket, Position end)
    {
        CommentsBefore(LastCharacter(end));
        indent--;
        gap = Gap.Line;
        Write(bracket);
    }

    /// <summary>Closes such a bracket right after it was opened.</summary>
    public void CloseEmpty(string bracket)
    {
        indent--;
        gap = Gap.None;
        Write(bracket);
    }

    /// <summary>Whether a comment that was not written yet stands before a place.</summary>
    public bool HasCommentBefore(Position position) =>
        nextComment < source.Comments.Length && source.Comments[nextComment].Position < position;

    /// <summary>Begins something on its own line, after a blank line if the source has one there.</summary>
    public void BeginLine(Position position)
    {
        CommentsBefore(position);
        if (source.HasBlankLineBefore(position))
            Blank();
        else
            Line();
    }

    /// <summary>Writes the comments that stand before a place in the source.</summary>
    public void CommentsBefore(Position position)
    {
        while (HasCommentBefore(position))
            Write(source.Comments[nextComment++]);
    }

    /// <summary>The whole text, the remaining comments included; it ends with a line break unless it is empty.</summary>
    public string Finish()
    {
        CommentsBefore(new Position(int.MaxValue, 1));
        if (output.Length > 0)
            output.Append('\n');
        return output.ToString();
    }

    public static Position LastCharacter(Position end) => end with { Column = end.Column - 1 };

    private void Write(Comment comment)
    {
        if (comment.OwnLine || output.Length == 0 || lineEnded)
        {
            if (source.HasBlankLineBefore(comment.Position))
                Blank();
            else
                Line();
            Write(comment.Text);
            gap = Gap.Line;
        }
        else
        {
            var asked = gap;
            gap = asked == Gap.None && output[^1] is '(' or '[' && !comment.ToEndOfLine ? Gap.None : Gap.Space;
            Write(comment.Text);
            gap = asked;
            Ask(comment.ToEndOfLine ? Gap.Line : Gap.Space);
        }
        lineEnded = comment.ToEndOfLine;
    }

    private void Ask(Gap wanted)
    {
        if (wanted > gap)
            gap = wanted;
    }

    private void WriteGap()
    {
        if (output.Length == 0)
        {
            gap = Gap.None;
            return;
        }
        if (gap == Gap.Space)
            output.Append(' ');
        if (gap >= Gap.Line)
        {
            output.Append(gap == Gap.Blank ? "\n\n" : "\n");
            lineStart = output.Length;
            output.Append(' ', indent * 4);
        }
        gap = Gap.None;
    }
}
