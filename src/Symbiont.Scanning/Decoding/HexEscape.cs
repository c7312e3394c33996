using System.Globalization;

namespace Symbiont.Scanning.Decoding;

/// <summary>A character that is written as <c>\x63</c> or <c>\u0063</c>.</summary>
internal static class HexEscape
{
    /// <summary>The one that begins at a backslash, and the characters that it takes; 0: there is none.</summary>
    public static (char Value, int Length) At(ReadOnlySpan<char> text, int at)
    {
        var digits = at + 1 >= text.Length ? 0 : text[at + 1] switch { 'x' => 2, 'u' => 4, _ => 0 };
        return digits > 0 && at + 2 + digits <= text.Length && ushort.TryParse(text.Slice(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? ((char)value, 2 + digits) : default;
    }
}
