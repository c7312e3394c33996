using System.Buffers;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Finds text that a renderer does not show to people: comments, invisible elements, texts of pictures, definitions without a use.</summary>
internal static partial class HiddenText
{
    /// <summary>Shorter text orders nothing.</summary>
    private const int MinLength = 24;

    /// <summary>Longest piece that is taken out; an element that is never closed would go on to the end of the file.</summary>
    private const int MaxLength = 4000;

    /// <summary>One of these stands in every element that is not shown.</summary>
    private static readonly SearchValues<string> Hiding = SearchValues.Create(
        ["display", "visibility", "font-size", "color", "opacity", "left", "right", "top", "text-indent", "clip-path", "aria-hidden", "sr-only", "visually", "hidden", "<sub", "<sup", "<small", "<template", "<noscript"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Describing = SearchValues.Create(["alt", "title", "aria-", "content", "data-", "placeholder", "summary"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Generating = SearchValues.Create(["content", "\\textcolor", "\\color", "\\phantom", "\\vphantom", "\\hphantom", "\\fontsize"], StringComparison.Ordinal);

    /// <summary>Styles under which nobody sees a text.</summary>
    internal const string Unseen = @"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0*[01](\.\d+)?(px|pt|em|rem|%|;|"")|color\s*:\s*(\#fff(fff)?\b|white\b|transparent\b|rgba\([^)]*,\s*0\s*\))|opacity\s*:\s*0(\.0\d*)?\s*[;""]";

    /// <summary>Characters before an attribute in which its tag begins, and before generated text in which its selector stands.</summary>
    private const int Lead = 400;

    /// <summary>Places in a text that people do not see.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is; in code <c>content:</c> is a field and <c>title =</c> a variable, unless a tag or a selector stands around them.</param>
    public static IEnumerable<(int Start, int Length)> In(string text, SourceKind kind)
    {
        var isPage = kind is SourceKind.Markdown or SourceKind.Text or SourceKind.Markup;
        foreach (var place in Between(text, "<!--", "-->").Concat(Between(text, "[//]: #", "\n")).Concat(Between(text, "[comment]: #", "\n")).Concat(Between(text, "\\u003c!--", "--")))
            yield return place;
        if (text.Contains('<', StringComparison.Ordinal))
        {
            foreach (var element in text.AsSpan().ContainsAny(Hiding) ? Invisible().Matches(text) : Enumerable.Empty<Match>())
            {
                // What only compares with "<" opens no element.
                if (!isPage && element.ValueSpan[1..].Contains('<'))
                    continue;
                var start = element.Index + element.Length;
                var name = element.Groups["name"].Value;
                var end = text.IndexOf($"</{name}", start, StringComparison.OrdinalIgnoreCase);
                end = end < 0 ? text.Length : end;
                yield return (start, Math.Min(end - start, MaxLength));
            }

            foreach (var attribute in text.AsSpan().ContainsAny(Describing) ? Described().Matches(text) : Enumerable.Empty<Match>())
            {
                if (attribute.Groups["text"].Length >= MinLength && (isPage || IsInTag(text, attribute.Index)))
                    yield return (attribute.Groups["text"].Index, Math.Min(attribute.Groups["text"].Length, MaxLength));
            }
        }

        foreach (var generated in (text.AsSpan().ContainsAny(Generating) ? Generated().Matches(text) : Enumerable.Empty<Match>()).Where(generated => generated.Groups["text"].Length >= MinLength))
        {
            if (isPage || IsStyled(text, generated.Index))
                yield return (generated.Groups["text"].Index, Math.Min(generated.Groups["text"].Length, MaxLength));
        }

        if (!text.Contains("![", StringComparison.Ordinal))
            yield break;
        foreach (Match picture in Picture().Matches(text))
        {
            if (picture.Groups["text"].Length >= MinLength)
                yield return (picture.Groups["text"].Index, Math.Min(picture.Groups["text"].Length, MaxLength));
        }
    }

    private static bool IsInTag(string text, int at)
    {
        var lead = text.AsSpan(Math.Max(0, at - Lead)..at);
        var tag = lead.LastIndexOf('<');
        return tag >= 0 && tag + 1 < lead.Length && char.IsAsciiLetter(lead[tag + 1]) && !lead[tag..].Contains('>');
    }

    private static bool IsStyled(string text, int at)
    {
        var lead = text.AsSpan(Math.Max(0, at - Lead)..at);
        return text[at] == '\\' || lead.Contains(":before", StringComparison.Ordinal) || lead.Contains(":after", StringComparison.Ordinal);
    }

    private static IEnumerable<(int Start, int Length)> Between(string text, string open, string close)
    {
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + open.Length;
            var end = text.IndexOf(close, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (end - start >= MinLength)
                yield return (start, Math.Min(end - start, MaxLength));
            at = end >= text.Length ? -1 : text.IndexOf(open, end, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(
        """<(?<name>[a-z][a-z0-9]*)\b[^>]*(""" + Unseen + """
        |(left|right|top|text-indent)\s*:\s*-\d{3,}|clip-path\s*:\s*inset\(\s*[51]|aria-hidden\s*=\s*"?true|class\s*=\s*"[^"]*(sr-only|visually-hidden|hidden)|\shidden(\s|>|=))[^>]*>
        |<(?<name>sub|sup|small|template|noscript)>\s*(<(sub|sup|small)>)?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Invisible();

    [GeneratedRegex("""\b(alt|title|aria-label|aria-description|content|data-[\w-]+|placeholder|summary)\s*=\s*("(?<text>[^"]+)"|'(?<text>[^']+)')""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Described();

    [GeneratedRegex("""
        \bcontent\s*:\s*("(?<text>[^"\n]+)"|'(?<text>[^'\n]+)')
        |\\(textcolor|color)\{white\}\{?(?<text>[^}]+)|\\(phantom|vphantom|hphantom)\{(?<text>[^}]+)|\\fontsize\{[01](\.\d+)?(pt)?\}\{[^}]*\}(\\selectfont)?(?<text>[^}]+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Generated();

    [GeneratedRegex(@"!\[(?<text>[^\]]+)\]\(", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();
}
