using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>Lists in brackets: on one line, or one element a line.</summary>
internal sealed partial class TreePrinter
{
    /// <summary>A list that opens when it is too wide; one with an element that takes several lines stays around it.</summary>
    private void List<T>(
        string open, ImmutableArray<T> items, string close, Position start, Position end, Action<T> print, bool padded = false)
        where T : SyntaxNode
    {
        if (measure.IsOpen(start, items, end) || (!items.Any(IsSpread) && !Room.Fits(writer.Column + 2, items)))
            OpenList(open, items, close, end, print);
        else
            FlatList(open, items, close, end, print, padded);
    }

    private void OpenList<T>(string open, ImmutableArray<T> items, string close, Position end, Action<T> print)
        where T : SyntaxNode
    {
        writer.Open(open);
        Lines(items, print);
        Close(close, items.IsEmpty, end);
    }

    private void FlatList<T>(string open, ImmutableArray<T> items, string close, Position end, Action<T> print, bool padded = false)
        where T : SyntaxNode
    {
        if (items.IsEmpty)
        {
            writer.Open(open);
            Close(close, empty: true, end);
            return;
        }
        writer.Write(open);
        if (padded)
            writer.Space();
        // What a head forbids is welcome again in brackets.
        var outer = inHead;
        inHead = false;
        Separated(items, print);
        inHead = outer;
        writer.CommentsBefore(LayoutWriter.LastCharacter(end));
        if (padded)
            writer.Space();
        writer.Write(close);
    }

    private void Lines<T>(ImmutableArray<T> items, Action<T> print)
        where T : SyntaxNode
    {
        var outer = inHead;
        inHead = false;
        for (var i = 0; i < items.Length; i++)
        {
            writer.BeginLine(items[i].Position);
            print(items[i]);
            if (i < items.Length - 1)
                writer.Write(",");
        }
        inHead = outer;
    }

    private void Separated<T>(ImmutableArray<T> items, Action<T> print)
        where T : SyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            writer.CommentsBefore(items[i].Position);
            print(items[i]);
            if (i == items.Length - 1)
                break;
            writer.Write(",");
            writer.Space();
        }
    }

    /// <summary>Ends what <see cref="LayoutWriter.Open"/> began; with nothing in it, not even a comment, on the same line.</summary>
    private void Close(string close, bool empty, Position end)
    {
        if (empty && !writer.HasCommentBefore(end))
            writer.CloseEmpty(close);
        else
            writer.Close(close, end);
    }

    private bool IsSpread(SyntaxNode item) => item switch
    {
        Expression expression => measure.IsSpread(expression),
        Argument argument => measure.IsSpread(argument.Value),
        RecordEntry entry => measure.IsSpread(entry.Value),
        _ => false,
    };
}
