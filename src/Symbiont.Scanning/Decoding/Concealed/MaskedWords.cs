using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Words with signs in them that the interpreter passes over, and words put together by a format: <c>i`e`x</c>, <c>p^o^w^e^r</c>, <c>"{1}{0}" -f "ex","i"</c>.</summary>
internal static partial class MaskedWords
{
    private const int Most = 200;
    private const int Fewest = 2;

    public static IEnumerable<ConcealedText> Of(ScanSource source)
    {
        var text = source.Text.Raw;
        if (source.Kind == SourceKind.PowerShell)
        {
            foreach (Match match in Masked().Matches(text).Take(Most))
            {
                var mark = match.Value.Contains('`', StringComparison.Ordinal) ? "`" : "^";
                var said = match.Value.Replace(mark, "", StringComparison.Ordinal);
                if (match.Value.AsSpan().Count(mark) >= Fewest && (Cribs.New(said, match.Value) is not null || Secrets.IsName(said) || said.Equals("iex", StringComparison.OrdinalIgnoreCase)))
                    yield return new(match.Index, match.Length, "masked word", said);
            }
        }

        foreach (Match match in Formats().Matches(text).Take(Most))
        {
            var said = Filled(match.Groups["format"].Value, match.Groups["values"].Value);
            if (said is not null && (Cribs.New(said, match.Value) is not null || Secrets.IsName(said) || said.Equals("iex", StringComparison.OrdinalIgnoreCase)))
                yield return new(match.Index, match.Length, "format", said);
        }
    }

    private static string? Filled(string format, string values)
    {
        var parts = Literals.Of(values).Select(literal => literal.Content).ToList();
        var said = new StringBuilder();
        foreach (Match place in Place().Matches(format))
        {
            var number = int.Parse(place.Groups["number"].Value, CultureInfo.InvariantCulture);
            if (number >= parts.Count)
                return null;
            said.Append(parts[number]);
        }

        return said.ToString();
    }

    /// <summary>At least two marks between letters of one word.</summary>
    [GeneratedRegex("""[A-Za-z.\-]+([`^][A-Za-z.\-]+)+""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Masked();

    /// <summary>A format of nothing but places, and the literals that fill them.</summary>
    [GeneratedRegex("""["'](?<format>(\{[0-9]{1,2}\}){2,40})["']\s{0,4}(-f\s{0,4}\(?|\.\s?format\(|,|%\s{0,2}\()\s{0,4}(?<values>["'][^"'\n]{0,60}["'](\s{0,4},\s{0,4}["'][^"'\n]{0,60}["']){1,40})""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Formats();

    [GeneratedRegex("""\{(?<number>[0-9]{1,2})\}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
