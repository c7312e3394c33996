namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Cuts a text into the pieces that are judged as one: a section of a page, an entry of a file of settings, a hidden text.</summary>
internal static class PassageReader
{
    /// <summary>Characters after which a passage ends at the next empty line; intents further apart have nothing to do with each other.</summary>
    private const int Long = 1500;

    /// <summary>Characters after which it ends wherever it is.</summary>
    private const int TooLong = 4000;

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
                yield return Cut(text, start, at);
                start = at;
            }

            // A file of data on one line is read in pieces that overlap.
            for (; end - start > TooLong; start += Long)
                yield return Cut(text, start, start + TooLong);
            at = end + 1;
        }

        if (start < text.Length)
            yield return Cut(text, start, text.Length);
        foreach (var (from, length) in HiddenText.In(text))
            yield return Cut(text, from, from + length) with { IsHidden = true };
    }

    private static bool Begins(ReadOnlySpan<char> line, SourceKind kind, bool isFenced) => kind switch
    {
        SourceKind.Markdown => !isFenced && line.StartsWith('#') && line.TrimStart('#').StartsWith(' '),
        SourceKind.Json => true,
        _ => false,
    };

    private static Passage Cut(string text, int start, int end) => new(start, Flat(text[start..end]), IsHidden: false);

    /// <summary>On one line, marks of comments left out, what JSON writes as escapes written plain; offsets stay.</summary>
    private static string Flat(string text)
    {
        if (!text.AsSpan().ContainsAny("\n\\*`"))
            return text;
        return string.Create(text.Length, text, static (flat, from) =>
        {
            from.CopyTo(flat);
            for (var i = 0; i < flat.Length; i++)
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
        });
    }
}
