using System.Text;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code;

/// <summary>Words of power in a longer text, every letter of them written as an escape: code for later, which nobody is to find.</summary>
internal static partial class EscapedWords
{
    /// <summary>Escapes looked at in one text.</summary>
    private const int MaxRuns = 200;

    /// <summary>The first such word; null where there is none.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return null;
        var count = 0;
        foreach (var match in Runs().EnumerateMatches(text))
        {
            if (++count > MaxRuns)
                break;
            var plain = Plain(text.Slice(match.Index, match.Length));
            if (plain is "eval" or "exec" or "system" or "popen" or "Function" or "require" or "child_process" or "execSync" or "spawn" or "__import__" or "subprocess" or "constructor" or "atob" or "assert" or "passthru" or "shell_exec" or "base64_decode" or "Invoke" or "loadstring")
                return plain;
        }

        return null;
    }

    private static string Plain(ReadOnlySpan<char> run)
    {
        var plain = new StringBuilder();
        foreach (var match in Letter().EnumerateMatches(run))
            plain.Append((char)Convert.ToInt32(run.Slice(match.Index, match.Length).TrimStart("\\xu{0").TrimEnd('}').ToString(), 16));
        return plain.ToString();
    }

    [GeneratedRegex(@"(\\{1,2}(x[2-7][0-9a-fA-F]|u00[2-7][0-9a-fA-F]|u\{(00)?[2-7][0-9a-fA-F]\})){4,40}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\\(x[2-7][0-9a-fA-F]|u00[2-7][0-9a-fA-F]|u\{(00)?[2-7][0-9a-fA-F]\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();
}
