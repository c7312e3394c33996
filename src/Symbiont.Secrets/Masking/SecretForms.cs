using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Symbiont.Secrets;

/// <summary>The ways in which a value shows up once programs have worked on it.</summary>
internal static class SecretForms
{
    // Fewer characters than these say too little and would hide innocent text.
    private const int ShortestFragment = 6;

    public static IEnumerable<string> Of(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var escaped = Uri.EscapeDataString(value);
        string[] forms =
        [
            value, value.ToLowerInvariant(), value.ToUpperInvariant(),
            escaped, LowerHex(escaped), WebUtility.UrlEncode(value), LowerHex(WebUtility.UrlEncode(value)),
            JavaScriptEncoder.Default.Encode(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value),
            Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes),
            .. Base64(bytes),
        ];
        return forms.Where(form => form.Length >= 4);
    }

    /// <summary>
    /// The whole value in base64, and what stays the same of it inside a longer encoded text (<c>user:secret</c>), where it
    /// can start at three offsets and its outermost characters depend on the neighbours.
    /// </summary>
    private static IEnumerable<string> Base64(byte[] value)
    {
        var plain = Convert.ToBase64String(value);
        yield return plain;
        yield return UrlSafe(plain);
        for (var offset = 0; offset < 3; offset++)
        {
            var shifted = Convert.ToBase64String([.. new byte[offset], .. value]);
            var first = (offset * 8 + 5) / 6;
            var end = (offset + value.Length) * 8 / 6;
            if (end - first < ShortestFragment)
                continue;
            yield return shifted[first..end];
            yield return UrlSafe(shifted[first..end]);
        }
    }

    private static string UrlSafe(string base64) => base64.TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string LowerHex(string escaped)
    {
        var text = escaped.ToCharArray();
        for (var at = 0; at + 2 < text.Length; at++)
        {
            if (text[at] != '%')
                continue;
            text[at + 1] = char.ToLowerInvariant(text[at + 1]);
            text[at + 2] = char.ToLowerInvariant(text[at + 2]);
        }

        return new(text);
    }
}
