using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a regular expression of the program is there to find.</summary>
internal static partial class SecretSearch
{
    private const int Longest = 1024;

    public static Traits Of(string pattern)
    {
        if (pattern.Length > Longest)
            return Traits.None;
        var traits = File().IsMatch(pattern) ? Traits.SecretPath : Traits.None;
        return Words().Count(pattern) >= 2 ? traits | Traits.Credential : traits;
    }

    [GeneratedRegex("""^\^?(\(\?:)?\\\.env\b|id_rsa|id_ed25519|\\\.pem\b|wallet\\\.dat|\\\.kdbx""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex File();

    [GeneratedRegex("""passw|passwd|pwd|secret|token|api.{0,6}key|private.{0,6}key|\biban\b|\bseed\b|mnemonic|recovery|\bssn\b|\bcvv|credential""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
