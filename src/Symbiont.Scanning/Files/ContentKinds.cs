namespace Symbiont.Scanning.Files;

/// <summary>Tells what bytes are by how they begin.</summary>
internal static class ContentKinds
{
    private static readonly (byte[] Magic, ContentKind Kind)[] Beginnings =
    [
        ([0x50, 0x4B, 0x03, 0x04], ContentKind.Zip), ([0x50, 0x4B, 0x05, 0x06], ContentKind.Zip), ([0x1F, 0x8B], ContentKind.Gzip),
        ("BZh"u8.ToArray(), ContentKind.OtherArchive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], ContentKind.OtherArchive), ([0x37, 0x7A, 0xBC, 0xAF], ContentKind.OtherArchive),
        ("Rar!"u8.ToArray(), ContentKind.OtherArchive), ([0x28, 0xB5, 0x2F, 0xFD], ContentKind.OtherArchive), ([0x04, 0x22, 0x4D, 0x18], ContentKind.OtherArchive), ("!<arch>"u8.ToArray(), ContentKind.OtherArchive),
        ([0x7F, 0x45, 0x4C, 0x46], ContentKind.Program), ([0x4D, 0x5A], ContentKind.Program), ([0xFE, 0xED, 0xFA, 0xCE], ContentKind.Program), ([0xFE, 0xED, 0xFA, 0xCF], ContentKind.Program),
        ([0xCE, 0xFA, 0xED, 0xFE], ContentKind.Program), ([0xCF, 0xFA, 0xED, 0xFE], ContentKind.Program), ([0xCA, 0xFE, 0xBA, 0xBE], ContentKind.Program), ([0x00, 0x61, 0x73, 0x6D], ContentKind.Program),
        ([0x1B, 0x4C, 0x75, 0x61], ContentKind.Program), ("dex\n"u8.ToArray(), ContentKind.Program),
        ([0x89, 0x50, 0x4E, 0x47], ContentKind.Media), ([0xFF, 0xD8, 0xFF], ContentKind.Media), ("GIF8"u8.ToArray(), ContentKind.Media), ("RIFF"u8.ToArray(), ContentKind.Media), ("%PDF"u8.ToArray(), ContentKind.Media),
        ("ID3"u8.ToArray(), ContentKind.Media), ([0xFF, 0xFB], ContentKind.Media), ("OggS"u8.ToArray(), ContentKind.Media), ("fLaC"u8.ToArray(), ContentKind.Media), ("wOFF"u8.ToArray(), ContentKind.Media), ("wOF2"u8.ToArray(), ContentKind.Media),
        ([0x00, 0x01, 0x00, 0x00, 0x00], ContentKind.Media), ("OTTO"u8.ToArray(), ContentKind.Media), ([0x00, 0x00, 0x01, 0x00], ContentKind.Media), ([0x1A, 0x45, 0xDF, 0xA3], ContentKind.Media), ([0x49, 0x49, 0x2A, 0x00], ContentKind.Media), ([0x4D, 0x4D, 0x00, 0x2A], ContentKind.Media),
        ([0xD0, 0xCF, 0x11, 0xE0], ContentKind.Media), ("SQLite format 3"u8.ToArray(), ContentKind.Data), ("PAR1"u8.ToArray(), ContentKind.Data), ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], ContentKind.Data), ("GGUF"u8.ToArray(), ContentKind.Data),
    ];

    /// <summary>Kind of a content; an empty one is text.</summary>
    public static ContentKind Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, kind) in Beginnings)
        {
            if (bytes.StartsWith(magic))
                return kind == ContentKind.Program && magic.Length == 2 && !IsExecutable(bytes) ? ByContent(bytes) : kind;
        }

        if (bytes.Length > 16 && bytes[2] == 0x0D && bytes[3] == 0x0A && bytes[1] is >= 0x0C and <= 0x0F)
            return ContentKind.PythonProgram;
        if (bytes.Length > 262 && bytes.Slice(257, 5).SequenceEqual("ustar"u8))
            return ContentKind.Tar;
        if (bytes.Length > 12 && bytes.Slice(4, 4).SequenceEqual("ftyp"u8))
            return ContentKind.Media;
        return ByContent(bytes);
    }

    /// <summary>A program for Windows or DOS has more than two letters in common with a text that begins with them.</summary>
    private static bool IsExecutable(ReadOnlySpan<byte> bytes) => bytes.Length >= 64 && bytes[..64].Contains((byte)0);

    private static ContentKind ByContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return ContentKind.Text;
        // A text may hold a stray zero, put there to have it taken for something else; a binary is full of odd bytes.
        var odd = 0;
        var looked = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        foreach (var b in looked)
        {
            if (b is < 0x20 and not (0x09 or 0x0A or 0x0D or 0x0C or 0x1B))
                odd++;
        }

        if (odd * 50 <= looked.Length)
            return ContentKind.Text;
        return odd * 100 >= looked.Length * 40 && IsWide(looked) ? ContentKind.Text : ContentKind.Unknown;
    }

    /// <summary>UTF-16 without a mark: every other byte is zero, and nothing else is odd.</summary>
    private static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        var (even, uneven) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                if (i % 2 == 0)
                    even++;
                else
                    uneven++;
            }
        }

        return even * 10 >= bytes.Length * 4 || uneven * 10 >= bytes.Length * 4;
    }
}
