using System.Formats.Tar;
using System.IO.Compression;

namespace Symbiont.Scanning.Archives;

/// <summary>Goes through the members of an archive one at a time; no more than one is in memory.</summary>
internal static class ArchiveReader
{
    /// <summary>Members of a zip. Throws <see cref="InvalidDataException"/> for what is none, and <see cref="UnpackLimitException"/>.</summary>
    public static IEnumerable<ArchiveMember> Zip(byte[] bytes, UnpackBudget budget, int fileBytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            budget.TakeMember();
            if (entry.FullName.EndsWith('/') && entry.Length == 0)
            {
                yield return new(entry.FullName, null, false, [], false);
                continue;
            }

            if (entry.IsEncrypted)
            {
                yield return new(entry.FullName, null, true, [], false);
                continue;
            }

            using var stream = new BudgetedStream(entry.Open(), budget);
            var (content, isCut) = BoundedReader.Read(stream, fileBytes);
            // The mode of Unix stands in the upper half; 0xA000 is a link, whose content is its target.
            var isLink = (entry.ExternalAttributes >> 16 & 0xF000) == 0xA000;
            yield return new(entry.FullName, isLink ? System.Text.Encoding.UTF8.GetString(content) : null, false, isLink ? [] : content, isCut);
        }
    }

    /// <summary>Members of a tar. Throws <see cref="InvalidDataException"/> for what is none, and <see cref="UnpackLimitException"/>.</summary>
    public static IEnumerable<ArchiveMember> Tar(Stream stream, UnpackBudget budget, int fileBytes)
    {
        using var tar = new TarReader(new BudgetedStream(stream, budget));
        while (tar.GetNextEntry() is { } entry)
        {
            budget.TakeMember();
            var isLink = entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink;
            if (isLink || entry.DataStream is null)
            {
                yield return new(entry.Name, isLink ? entry.LinkName : null, false, [], false);
                continue;
            }

            var (content, isCut) = BoundedReader.Read(entry.DataStream, fileBytes);
            yield return new(entry.Name, null, false, content, isCut);
        }
    }

    /// <summary>Whether what gzip packed is a tar.</summary>
    public static bool HoldsTar(byte[] gzip)
    {
        using var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        var head = new byte[512];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == head.Length && head.AsSpan(257, 5).SequenceEqual("ustar"u8);
    }

    /// <summary>The zip that ends here and does not begin at the beginning: behind a picture, or behind a program that unpacks it. Null: there is none.</summary>
    public static byte[]? ZipBehind(byte[] bytes)
    {
        var from = Math.Max(0, bytes.Length - 66_000);
        var end = from + bytes.AsSpan(from).LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x05, 0x06]);
        if (end < from || bytes.Length - end < 22)
            return null;
        // Where its directory begins is counted from the beginning of the zip, and not of the file.
        var size = BitConverter.ToUInt32(bytes, end + 12);
        var offset = BitConverter.ToUInt32(bytes, end + 16);
        var start = end - (long)size - offset;
        return start is < 0 or > int.MaxValue ? null : bytes[(int)start..];
    }

    /// <summary>Whether an exception says that the archive, and not the scanner, is broken.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is InvalidDataException or EndOfStreamException or IOException or FormatException or NotSupportedException or ArgumentException or OverflowException;
}
