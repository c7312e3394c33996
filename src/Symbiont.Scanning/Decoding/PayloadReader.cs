using System.IO.Compression;
using System.Text;

namespace Symbiont.Scanning.Decoding;

/// <summary>Says what decoded bytes are: a text to scan, an executable, or nothing.</summary>
internal static class PayloadReader
{
    /// <summary>Shortest text that can do harm.</summary>
    private const int MinText = 8;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that bytes hold; null: they hold none.</summary>
    public static string? Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < MinText)
            return null;
        if (IsWide(bytes))
            return Printable(Encoding.Unicode.GetString(bytes[..(bytes.Length / 2 * 2)]));
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        return Printable(Strict.GetString(bytes));
    }

    /// <summary>Unpacks what gzip or zlib packed, at most <paramref name="limit"/> bytes; null: it is neither, or broken.</summary>
    public static (string Layer, byte[] Bytes, bool IsCut)? Unpack(byte[] bytes, int limit)
    {
        var layer = bytes is [0x1F, 0x8B, ..] ? "gzip" : bytes is [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..] ? "zlib" : null;
        if (layer is null)
            return null;
        using var packed = new MemoryStream(bytes);
        using Stream stream = layer == "gzip" ? new GZipStream(packed, CompressionMode.Decompress) : new ZLibStream(packed, CompressionMode.Decompress);
        try
        {
            using var unpacked = Archives.BoundedReader.Read(stream, new Archives.Buffers(), limit);
            return (layer, unpacked.Content.ToArray(), unpacked.IsCut);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string? Printable(string text)
    {
        var odd = 0;
        foreach (var c in text)
        {
            if (c is < ' ' and not ('\n' or '\r' or '\t' or '\x1B') or '\x7F' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
                odd++;
        }

        return odd * 20 <= text.Length ? text : null;
    }

    /// <summary>Every second byte is nothing: UTF-16, as PowerShell wants its commands.</summary>
    private static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
            return false;
        var zeros = 0;
        var looked = Math.Min(bytes.Length, 64);
        for (var i = 1; i < looked; i += 2)
            zeros += bytes[i] == 0 ? 1 : 0;
        return zeros * 2 >= looked * 9 / 10;
    }
}
