using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code;

/// <summary>The scripts of a page: all else is blanked, so that every place stays where it is.</summary>
internal static partial class PageScripts
{
    /// <summary>The scripts alone; null when the page has none.</summary>
    public static string? Of(string page)
    {
        char[]? blank = null;
        foreach (Match script in Script().Matches(page))
        {
            blank ??= [.. page.Select(letter => letter is '\n' or '\r' ? letter : ' ')];
            var code = script.Groups["code"];
            page.CopyTo(code.Index, blank, code.Index, code.Length);
            if (code.Index + code.Length < blank.Length)
                blank[code.Index + code.Length] = ';';
        }
        return blank is null ? null : new(blank);
    }

    [GeneratedRegex("""<script(?![^>]{0,300}\b(application/(ld\+)?json|importmap|text/template))[^>]{0,1000}>(?<code>.*?)</script""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Script();
}
