namespace Symbiont.Language.Syntax.Lexing;

/// <summary>White space and comments.</summary>
internal sealed partial class Lexer
{
    private void SkipBlanks()
    {
        while (offset < text.Length)
        {
            var c = Current;
            if (c is '\n' or '\r')
                TakeLineBreak();
            else if (IsBlank(c))
                Advance(1);
            else if (c == '#' || (c == '/' && At(1) == '/'))
                LineComment();
            else if (c == '/' && At(1) == '*')
                BlockComment();
            else
                return;
        }
    }

    private void LineComment()
    {
        var (start, from) = (Here, offset);
        while (offset < text.Length && Current is not ('\n' or '\r'))
            Advance(1);
        Keep(start, from);
    }

    private void BlockComment()
    {
        var (start, from) = (Here, offset);
        Advance(2);
        while (offset < text.Length && !(Current == '*' && At(1) == '/'))
            TakeAny();
        if (offset >= text.Length)
            diagnostics.Error(start, "expected '*/' to end the comment that begins here, found the end of the text");
        else
            Advance(2);
        Keep(start, from);
    }

    private void Keep(Position start, int from)
    {
        comments.Add(new Comment(start, Here, text[from..offset].TrimEnd(), start.Line > lastTokenLine));
        lastTokenLine = line;
    }

    /// <summary>Takes one character, or one line break of whatever spelling.</summary>
    private void TakeAny()
    {
        if (Current is '\n' or '\r')
            TakeLineBreak();
        else
            Advance(1);
    }

    private void TakeLineBreak()
    {
        Advance(Current == '\r' && At(1) == '\n' ? 2 : 1);
        line++;
        lineStart = offset;
    }

    private static bool IsBlank(char c) => c == '\uFEFF' || char.IsWhiteSpace(c);
}
