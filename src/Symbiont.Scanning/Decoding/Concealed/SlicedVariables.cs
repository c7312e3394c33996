using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// Words put together from single letters of variables: <c>${PATH:0:1}${x:3:1}</c> of a shell, <c>%x:~3,1%</c> of a batch file, <c>$env:ComSpec[4]</c> of PowerShell. Where the variable
/// is set in the text the word is read; where it is not, four letters in a row have no other purpose.
/// </summary>
internal static partial class SlicedVariables
{
    private const int Fewest = 4;
    private const int MostVariables = 200;
    private const string Layer = "letters of variables";

    public static IEnumerable<ConcealedText> Of(string text)
    {
        if (!text.Contains(":1}", StringComparison.Ordinal) && !text.Contains(",1%", StringComparison.Ordinal) && !text.Contains(",1!", StringComparison.Ordinal))
            yield break;
        var values = Values(text);
        var said = new StringBuilder();
        var (start, end) = (-1, -1);
        foreach (Match slice in Slice().Matches(text))
        {
            if (slice.Index != end)
            {
                if (said.Length >= Fewest)
                    yield return new(start, end - start, Layer, said.ToString());
                said.Clear();
                start = slice.Index;
            }

            end = slice.Index + slice.Length;
            var at = int.Parse(slice.Groups["at"].Value, CultureInfo.InvariantCulture);
            said.Append(values.TryGetValue(slice.Groups["name"].Value, out var value) && at < value.Length ? value[at] : '?');
        }

        if (said.Length >= Fewest)
            yield return new(start, end - start, Layer, said.ToString());
    }

    private static Dictionary<string, string> Values(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            ["HOME"] = "/root",
            ["SHELL"] = "/bin/bash",
            ["PWD"] = "/",
            ["ComSpec"] = "C:\\WINDOWS\\system32\\cmd.exe",
            ["SystemRoot"] = "C:\\WINDOWS",
            ["windir"] = "C:\\WINDOWS",
            ["PUBLIC"] = "C:\\Users\\Public",
            ["ProgramData"] = "C:\\ProgramData",
            ["ProgramFiles"] = "C:\\Program Files",
            ["SystemDrive"] = "C:",
        };
        foreach (Match match in Assignment().Matches(text).Take(MostVariables))
            values[match.Groups["name"].Value] = match.Groups["value"].Value.Trim('"', '\'');
        return values;
    }

    [GeneratedRegex("""(\$\{|[%!])(?<name>\w{1,40}):~?(?<at>[0-9]{1,3})[:,]1[%!}]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slice();

    [GeneratedRegex("""(^|[\n;&])\s{0,20}(export |local |set |set "|SET )?(?<name>[A-Za-z_]\w{0,39})=(?<value>"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s;&|"']{0,500})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Assignment();
}
