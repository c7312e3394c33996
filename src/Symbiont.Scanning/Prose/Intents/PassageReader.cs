using System.Buffers;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Cuts a text into the pieces that are judged as one: a section of a page, an entry of a file of settings, a hidden text.</summary>
internal static class PassageReader
{
    /// <summary>Characters after which a passage ends at the next empty line; intents further apart have nothing to do with each other.</summary>
    private const int Long = 1500;

    /// <summary>Characters after which it ends wherever it is.</summary>
    private const int TooLong = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\n\\*`");

    /// <summary>All passages, the hidden ones besides what is around them.</summary>
    /// <param name="text">Plain form or raw text.</param>
    /// <param name="kind">What the text is.</param>
    public static IEnumerable<Passage> Read(string text, SourceKind kind)
    {
        var start = 0;
        var isFenced = false;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at);
            isFenced ^= kind == SourceKind.Markdown && line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (at > start && (Begins(line, kind, isFenced) || (at - start > Long && line.Trim().IsEmpty) || end - start > TooLong))
            {
                yield return new(start, at - start, IsHidden: false);
                start = at;
            }

            // A file of data on one line is read in pieces that overlap.
            for (; end - start > TooLong; start += Long)
                yield return new(start, TooLong, IsHidden: false);
            at = end + 1;
        }

        if (start < text.Length)
            yield return new(start, text.Length - start, IsHidden: false);
        foreach (var (from, length) in HiddenText.In(text, kind))
            yield return new(from, length, IsHidden: true);
    }

    private static bool Begins(ReadOnlySpan<char> line, SourceKind kind, bool isFenced) => kind switch
    {
        SourceKind.Markdown => !isFenced && line.StartsWith('#') && line.TrimStart('#').StartsWith(' '),
        SourceKind.Json => true,
        _ => false,
    };

    /// <summary>A passage on one line, marks of comments left out, what JSON writes as escapes written plain; offsets stay.</summary>
    /// <param name="text">What the passage was taken from.</param>
    /// <param name="passage">Where it stands.</param>
    /// <param name="buffer">Where it is put; made longer if it has to be.</param>
    public static ReadOnlySpan<char> Flat(string text, Passage passage, ref char[] buffer)
    {
        if (buffer.Length < passage.Length)
            buffer = new char[Math.Max(passage.Length, TooLong + Long)];
        var flat = buffer.AsSpan(0, passage.Length);
        text.AsSpan(passage.Start, passage.Length).CopyTo(flat);
        for (var i = flat.IndexOfAny(Marks); i >= 0 && i < flat.Length; i = After(flat, i + 1))
        {
            if (flat[i] == '\n')
            {
                flat[i] = ' ';
                for (i++; i < flat.Length && flat[i] is ' ' or '\t' or '#' or '/' or '*' or '>' or '|'; i++)
                    flat[i] = ' ';
                i--;
            }
            else if (flat[i] is '`' || (flat[i] == '*' && i + 1 < flat.Length && flat[i + 1] == '*'))
            {
                flat[i] = flat[i] == '`' ? '\'' : ' ';
            }
            else if (flat[i] == '\\' && i + 1 < flat.Length && flat[i + 1] is 'n' or 't' or 'r' or ',' or '"')
            {
                flat[i] = ' ';
                flat[i + 1] = flat[i + 1] is ',' or '"' ? flat[i + 1] : ' ';
            }
        }

        return flat;
    }

    private static int After(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
            return -1;
        var next = text[from..].IndexOfAny(Marks);
        return next < 0 ? -1 : from + next;
    }
}
