using System.Text;

namespace Symbiont.Scanning.Files;

/// <summary>Turns the bytes of a text file into text: by its mark, as UTF-8, as UTF-16 if every other byte is zero, else byte by byte.</summary>
internal static class TextDecoder
{
    /// <summary>A text of more bytes is read in pieces.</summary>
    public const int LongestWhole = 2 * 1024 * 1024;

    /// <summary>Bytes of a piece, or a little less: it ends with a line, if lines are not endless.</summary>
    public const int Piece = 1024 * 1024;

    /// <summary>The text, or the pieces of a long one.</summary>
    public static IEnumerable<string> Pieces(ReadOnlyMemory<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes.Span);
        bytes = bytes[mark..];
        if (bytes.Length <= LongestWhole)
        {
            yield return encoding.GetString(bytes.Span);
            yield break;
        }

        // What a cut leaves of a character is kept for the next piece.
        var decoder = encoding.GetDecoder();
        char[]? text = null;
        for (var at = 0; at < bytes.Length;)
        {
            var length = LengthOfPiece(bytes.Span[at..]);
            var piece = bytes.Span.Slice(at, length);
            at += length;
            // Emptiness says nothing, however much there is of it.
            if (!piece.ContainsAnyExcept((byte)0))
                continue;
            text ??= new char[encoding.GetMaxCharCount(Piece)];
            yield return new(text, 0, decoder.GetChars(piece, text, flush: at == bytes.Length));
        }
    }

    /// <summary>Bytes of the next piece.</summary>
    public static int LengthOfPiece(ReadOnlySpan<byte> rest)
    {
        if (rest.Length <= Piece)
            return rest.Length;
        var line = rest[..Piece].LastIndexOf((byte)'\n') + 1;
        return line > Piece / 2 ? line : Piece;
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith(Encoding.UTF32.Preamble))
            return (Encoding.UTF32, 4);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return (Encoding.Unicode, 2);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (Encoding.BigEndianUnicode, 2);
        if (IsHalfZero(bytes))
            return (bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode, 0);
        return (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1, 0);
    }

    private static bool IsHalfZero(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length, 4096)];
        return looked.Length >= 4 && looked.Count((byte)0) * 10 >= looked.Length * 4;
    }
}
