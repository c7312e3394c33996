using Symbiont.Scanning.Matching;
using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Rules;

/// <summary>A source as the rules read it: its logical lines, each as written and, where that differs, as the shell sees it.</summary>
internal sealed class Reading
{
    private readonly Dictionary<int, Expansion> expansions = [];

    public Reading(ScanSource source)
    {
        Source = source;
        Text = source.Text.Normalized;
        Lines = LogicalLine.Split(Text);
        var expander = new LineExpander(source.Kind);
        for (var i = 0; i < Lines.Count; i++)
        {
            if (expander.Expand(Lines[i].Of(Text)) is { } expansion)
                expansions.Add(i, expansion);
        }
    }

    public ScanSource Source { get; }

    public string Text { get; }

    public List<LogicalLine> Lines { get; }

    /// <summary>Lines that the shell sees otherwise than they are written.</summary>
    public IReadOnlyDictionary<int, Expansion> Expansions => expansions;

    /// <summary>The line that an offset of the plain form lies in.</summary>
    /// <param name="offset">0 … length of the text.</param>
    /// <param name="from">A line at or before it.</param>
    public int LineOf(int offset, int from)
    {
        while (Lines[from].End < offset)
            from++;
        return from;
    }

    /// <summary>A line and those after it, as one text with line breaks.</summary>
    /// <param name="line">The first.</param>
    /// <param name="within">How many more.</param>
    /// <param name="expanded">As the shell sees them.</param>
    public ReadOnlySpan<char> Window(int line, int within, bool expanded)
    {
        var last = Math.Min(Lines.Count - 1, line + within);
        if (!expanded)
            return Text.AsSpan(Lines[line].Start, Lines[last].End - Lines[line].Start);
        return string.Join('\n', Enumerable.Range(line, last - line + 1)
            .Select(i => expansions.TryGetValue(i, out var expansion) ? expansion.Text : Lines[i].Of(Text).ToString()));
    }

    /// <summary>The paragraph around a line, on one line, marks of comments and quotations left out; offsets stay.</summary>
    public (string Text, int Start) Paragraph(int line)
    {
        var first = line;
        while (first > 0 && line - first < MaxParagraph && !IsBreak(first - 1))
            first--;
        var last = line;
        while (last + 1 < Lines.Count && last - line < MaxParagraph && !IsBreak(last + 1))
            last++;
        var start = Lines[first].Start;
        var text = Text.AsSpan(start, Lines[last].End - start).ToString().ToCharArray();
        for (var i = first; i <= last; i++)
            Blank(text, Lines[i].Start - start);
        return (new string(text).Replace('\n', ' '), start);
    }

    /// <summary>Lines to either side that a sentence may go on for.</summary>
    private const int MaxParagraph = 12;

    private bool IsBreak(int line) => Text.AsSpan(Lines[line].Start, Lines[line].End - Lines[line].Start).Trim(" \t#/*>|-").IsEmpty;

    private static void Blank(char[] text, int at)
    {
        for (; at < text.Length && text[at] is ' ' or '\t' or '#' or '/' or '*' or '>' or '|'; at++)
            text[at] = ' ';
    }
}
