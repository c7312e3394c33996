using System.Text;

namespace Symbiont.Scanning.Files;

/// <summary>Turns the bytes of a text file into text: by its mark, as UTF-8, as UTF-16 if every other byte is zero, else byte by byte.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith(Encoding.UTF32.Preamble))
            return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !IsHalfZero(bytes))
            return Encoding.UTF8.GetString(bytes);
        return IsHalfZero(bytes) ? (bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    private static bool IsHalfZero(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length, 4096)];
        return looked.Length >= 4 && looked.Count((byte)0) * 10 >= looked.Length * 4;
    }
}
