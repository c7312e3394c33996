using System.Buffers;
using Symbiont.Scanning.Code.Lexical;

namespace Symbiont.Scanning.Code;

/// <summary>Pages that a server fills in: Java and C# between marks. All else is blanked, so that every place stays where it is.</summary>
internal static class ServerPages
{
    private const string Java = ".jsp .jspx .jspf";
    private const string Sharp = ".aspx .ashx .ascx .asmx";

    /// <summary>Longest tag of a script that the server runs.</summary>
    private const int LongestTag = 300;

    private static readonly SearchValues<string> Scripts = SearchValues.Create(["<script"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ScriptEnds = SearchValues.Create(["</script"], StringComparison.OrdinalIgnoreCase);

    public static bool IsJava(string file) => Has(Java, file);

    public static bool IsSharp(string file) => Has(Sharp, file);

    /// <summary>The language of the pages of Java.</summary>
    public static LexicalLanguage JavaLanguage { get; } = LexicalLanguages.Of("page.java", "")!;

    /// <summary>The code of a page alone; null when it has none.</summary>
    public static string? Of(string page)
    {
        char[]? blank = null;
        for (var at = page.IndexOf("<%", StringComparison.Ordinal); at >= 0 && at < page.Length; at = page.IndexOf("<%", at, StringComparison.Ordinal))
        {
            var isComment = page.AsSpan(at).StartsWith("<%--");
            var end = page.IndexOf(isComment ? "--%>" : "%>", at + 2, StringComparison.Ordinal);
            // A page that ends too early is code to its end.
            var stop = end < 0 ? page.Length : end;
            var mark = MarkBehind(page, at + 2);
            if (!isComment && mark is not ('@' or '#' or '$'))
                Keep(page, ref blank, at + (mark is '=' or '!' or ':' ? 3 : 2), stop);
            at = Math.Min(page.Length, stop + 2);
        }

        for (var at = IndexOf(page, Scripts, 0); at >= 0; at = IndexOf(page, Scripts, at))
        {
            var tag = page.AsSpan(at, Math.Min(LongestTag, page.Length - at));
            var close = tag.IndexOf('>');
            at++;
            if (close < 0 || !tag[..close].Contains("runat", StringComparison.OrdinalIgnoreCase))
                continue;
            var end = IndexOf(page, ScriptEnds, at + close);
            var stop = end < 0 ? page.Length : end;
            Keep(page, ref blank, at + close, stop);
            at = stop;
        }

        // A handler or a service is code from the end of its one directive on.
        if (blank is null && Declared(page) is var body and > 0)
            Keep(page, ref blank, body, page.Length);
        return blank is null ? null : new(blank);
    }

    /// <summary>What stands behind the mark of a block, or behind the space after it.</summary>
    private static char MarkBehind(string page, int at) => at < page.Length && page[at] == ' ' && at + 1 < page.Length && page[at + 1] == '@' ? '@' : at < page.Length ? page[at] : ' ';

    /// <summary>Where the directive of a handler or a service ends; 0: the page has none.</summary>
    private static int Declared(string page)
    {
        var head = page.AsSpan(0, Math.Min(LongestTag, page.Length));
        var end = head.IndexOf("%>");
        return end > 0 && (head[..end].Contains("WebHandler", StringComparison.OrdinalIgnoreCase) || head[..end].Contains("WebService", StringComparison.OrdinalIgnoreCase)) ? end + 2 : 0;
    }

    private static void Keep(string page, ref char[]? blank, int start, int end)
    {
        if (start >= end)
            return;
        blank ??= [.. page.Select(letter => letter is '\n' or '\r' ? letter : ' ')];
        page.CopyTo(start, blank, start, end - start);
        if (end < blank.Length)
            blank[end] = ';';
    }

    private static bool Has(string extensions, string file)
    {
        var dot = file.LastIndexOf('.');
        return dot >= 0 && extensions.Split(' ').Contains(file[dot..], StringComparer.OrdinalIgnoreCase);
    }

    private static int IndexOf(string text, SearchValues<string> words, int from)
    {
        var found = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(words);
        return found < 0 ? -1 : from + found;
    }
}
