using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Text behind the end of a picture: viewers stop at the end, a program that reads the file does not.</summary>
internal static class PictureTail
{
    private const int Shortest = 24;
    private const int Longest = 1 << 20;

    /// <summary>The text; null: the picture ends where it ends, or what follows is none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var end = End(bytes);
        if (end <= 0 || bytes.Length - end is < Shortest or > Longest)
            return null;
        var text = Encoding.Latin1.GetString(bytes[end..]).Trim('\0');
        return Readable.IsAll(text) ? text : null;
    }

    private static int End(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return Behind(bytes, "IEND"u8, 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Behind(bytes, [0xFF, 0xD9], 0);
        if (bytes.StartsWith("GIF8"u8))
            return Behind(bytes, [0x00, 0x3B], 0);
        return bytes.StartsWith("RIFF"u8) && bytes.Length > 12 ? BitConverter.ToInt32(bytes.Slice(4, 4)) + 8 : -1;
    }

    private static int Behind(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark, int more)
    {
        var at = bytes.LastIndexOf(mark);
        return at < 0 ? -1 : at + mark.Length + more;
    }
}
