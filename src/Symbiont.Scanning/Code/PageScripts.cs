using System.Buffers;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code;

/// <summary>The scripts of a page: all else is blanked, so that every place stays where it is.</summary>
internal static partial class PageScripts
{
    /// <summary>Longest tag that is one.</summary>
    private const int LongestTag = 1000;

    /// <summary>Characters of a tag in which its type begins.</summary>
    private const int TypeWithin = 300;

    private const string Opening = "<script";

    private static readonly SearchValues<string> Openings = SearchValues.Create([Opening], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Closings = SearchValues.Create(["</script"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The scripts alone; null when the page has none.</summary>
    public static string? Of(string page)
    {
        char[]? blank = null;
        for (var at = IndexOf(page, Openings, 0); at >= 0; at = IndexOf(page, Openings, at))
        {
            var tag = at + Opening.Length;
            var end = page.AsSpan(tag, Math.Min(LongestTag + 1, page.Length - tag)).IndexOf('>');
            at = tag;
            if (end < 0 || IsData(page, tag, end))
                continue;
            var start = tag + end + 1;
            at = IndexOf(page, Closings, start);
            if (at < 0)
                break;
            blank ??= [.. page.Select(letter => letter is '\n' or '\r' ? letter : ' ')];
            page.CopyTo(start, blank, start, at - start);
            blank[at] = ';';
        }
        return blank is null ? null : new(blank);
    }

    /// <summary>Whether the tag says that no program follows.</summary>
    private static bool IsData(string page, int tag, int length)
    {
        // With the letter before, so that the end of a word is seen.
        var match = Data().Match(page, tag - 1, length + 1);
        return match.Success && match.Index - tag <= TypeWithin;
    }

    private static int IndexOf(string text, SearchValues<string> words, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(words);
        return found < 0 ? -1 : from + found;
    }

    [GeneratedRegex("""\b(application/(ld\+)?json|importmap|text/template)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Data();
}
