using System.Globalization;
using System.Text;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What decoders make of constants. Null where the constant is unknown or does not decode to text.</summary>
internal static class TextDecoding
{
    private const int Longest = 8192;

    public static string? Base64(string? text)
    {
        if (text is not { Length: > 0 and <= Longest } || text.Contains(Value.Hole))
            return null;
        var plain = text.Replace('-', '+').Replace('_', '/').TrimEnd('=').Trim();
        plain = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        var bytes = new byte[plain.Length];
        return Convert.TryFromBase64String(plain, bytes, out var length) ? Text(bytes.AsSpan(0, length)) : null;
    }

    public static string? Hex(string? text)
    {
        if (text is not { Length: > 0 and <= Longest } || text.Length % 2 != 0 || !text.All(char.IsAsciiHexDigit))
            return null;
        return Text(Convert.FromHexString(text));
    }

    public static string? Rot13(string? text) => text is null ? null : string.Create(text.Length, text, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = from[i] switch
            {
                >= 'a' and <= 'z' => (char)('a' + (from[i] - 'a' + 13) % 26),
                >= 'A' and <= 'Z' => (char)('A' + (from[i] - 'A' + 13) % 26),
                _ => from[i],
            };
        }
    });

    public static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return int.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\uFFFD') || text.Contains(Value.Hole) ? null : text;
    }
}
