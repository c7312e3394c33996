using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Scanning;

/// <summary>
/// Gives findings their identity and their order. A fingerprint is made of rule, file, layers, and the text found, and counts equal ones
/// from the top; lines do not enter into it, so that it survives what is added above.
/// </summary>
internal static class Fingerprints
{
    public static IReadOnlyList<Finding> Assign(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var once = findings
            .GroupBy(finding => (finding.Rule, finding.File, finding.Line))
            .Select(group => group.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Layers.Count).First())
            .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal);
        var named = new List<Finding>();
        foreach (var finding in once)
        {
            var identity = string.Join('\n', finding.Rule, finding.File, string.Join('>', finding.Layers), finding.Excerpt, finding.Evidence);
            var number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            named.Add(finding with { Fingerprint = Hash(identity + "\n" + number.ToString(CultureInfo.InvariantCulture)) });
        }

        // Stable: within a severity, files and lines keep their order.
        return [.. named.OrderByDescending(finding => finding.Severity)];
    }

    /// <summary>The whole lines that a place stands on.</summary>
    public static Range Lines(string text, int start, int length)
    {
        var from = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var to = text.IndexOf('\n', Math.Min(text.Length, start + Math.Max(0, length - 1)));
        return from..(to < 0 ? text.Length : Math.Max(from, to));
    }

    /// <summary>Digest of lines, without the space around them.</summary>
    public static string Evidence(ReadOnlySpan<char> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(lines.Trim())).AsSpan(0, 16));

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
}
