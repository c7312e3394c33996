namespace Symbiont.Scanning.Matching;

/// <summary>One command as a shell would take it: a line, or several where a pipe goes on to the next.</summary>
/// <param name="Start">Offset in the plain form.</param>
/// <param name="End">Offset after the last character, line break left out.</param>
internal readonly record struct LogicalLine(int Start, int End)
{
    /// <summary>Splits a text; a line that ends in a pipe or in <c>&amp;&amp;</c> takes the next along, and so does one that the next continues with a pipe.</summary>
    public static List<LogicalLine> Split(string text)
    {
        var lines = new List<LogicalLine>((text.Length / 32) + 1);
        var start = 0;
        while (start <= text.Length)
        {
            var end = EndOf(text, start);
            var joined = 0;
            while (end < text.Length && joined++ < MaxJoined && GoesOn(text, start, end))
                end = EndOf(text, end + 1);
            lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>The text, on one line; offsets stay.</summary>
    public ReadOnlySpan<char> Of(string text)
    {
        var line = text.AsSpan(Start, End - Start);
        return line.Contains('\n') ? line.ToString().Replace('\n', ' ') : line;
    }

    /// <summary>Lines that one command may take; more is no command, and must not become one endless line.</summary>
    private const int MaxJoined = 64;

    private static int EndOf(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool GoesOn(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        // Rows of a table begin with the same sign.
        if (line.IsEmpty || line.TrimStart().StartsWith('|'))
            return false;
        if (line.EndsWith('|') || line.EndsWith("&&", StringComparison.Ordinal))
            return true;
        var next = text.AsSpan(end + 1, EndOf(text, end + 1) - end - 1).Trim();
        return next.StartsWith("&&", StringComparison.Ordinal) || (next.StartsWith('|') && !next.EndsWith('|'));
    }
}
