using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Archives;

/// <summary>Goes through the members of an archive one at a time; no more than one is in memory.</summary>
internal static class ArchiveReader
{
    /// <summary>What one byte that zip packed usually unpacks to, generously.</summary>
    private const long UsualRatio = 8;

    /// <summary>Members of a zip. Throws <see cref="InvalidDataException"/> for what is none, and <see cref="UnpackLimitException"/>.</summary>
    public static IEnumerable<ArchiveMember> Zip(ReadOnlyMemory<byte> bytes, UnpackBudget budget)
    {
        using var zip = new ZipArchive(Stream(ZipDirectory.WithoutLengths(bytes)), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            budget.TakeMember();
            if (entry.FullName.EndsWith('/') && entry.Length == 0)
            {
                yield return new(entry.FullName, null, false, default, false);
                continue;
            }

            if (entry.IsEncrypted)
            {
                yield return new(entry.FullName, null, true, default, false);
                continue;
            }

            using var stream = new BudgetedStream(entry.Open(), budget);
            using var content = BoundedReader.Read(stream, budget.Buffers, budget.Room, entry.CompressedLength * UsualRatio);
            // The mode of Unix stands in the upper half; 0xA000 is a link, whose content is its target.
            var isLink = (entry.ExternalAttributes >> 16 & 0xF000) == 0xA000;
            budget.Hold(content.Length);
            yield return new(entry.FullName, isLink ? System.Text.Encoding.UTF8.GetString(content.Content.Span) : null, false, isLink ? default : content.Content, content.IsCut);
            budget.Release(content.Length);
        }
    }

    /// <summary>Members of a tar. Throws <see cref="InvalidDataException"/> for what is none, and <see cref="UnpackLimitException"/>.</summary>
    public static IEnumerable<ArchiveMember> Tar(Stream stream, UnpackBudget budget)
    {
        using var tar = new TarReader(new BudgetedStream(stream, budget));
        while (tar.GetNextEntry() is { } entry)
        {
            budget.TakeMember();
            var isLink = entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink;
            if (isLink || entry.DataStream is null)
            {
                yield return new(entry.Name, isLink ? entry.LinkName : null, false, default, false);
                continue;
            }

            using var content = BoundedReader.Read(entry.DataStream, budget.Buffers, budget.Room, entry.Length);
            budget.Hold(content.Length);
            yield return new(entry.Name, null, false, content.Content, content.IsCut);
            budget.Release(content.Length);
        }
    }

    /// <summary>Whether what gzip packed is a tar.</summary>
    public static bool HoldsTar(ReadOnlyMemory<byte> gzip)
    {
        using var stream = new GZipStream(Stream(gzip), CompressionMode.Decompress);
        var head = new byte[512];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == head.Length && head.AsSpan(257, 5).SequenceEqual("ustar"u8);
    }

    /// <summary>The zip that ends here and does not begin at the beginning: behind a picture, or behind a program that unpacks it. Null: there is none.</summary>
    public static ReadOnlyMemory<byte>? ZipBehind(ReadOnlyMemory<byte> memory)
    {
        var bytes = memory.Span;
        var from = Math.Max(0, bytes.Length - 66_000);
        var end = from + bytes[from..].LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x05, 0x06]);
        if (end < from || bytes.Length - end < 22)
            return null;
        // Where its directory begins is counted from the beginning of the zip, and not of the file.
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 12)..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        var start = end - (long)size - offset;
        return start is < 0 or > int.MaxValue ? null : memory[(int)start..];
    }

    /// <summary>Bytes as a stream; none of them is copied.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new([.. bytes.Span], writable: false);

    /// <summary>Whether an exception says that the archive, and not the scanner, is broken.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is InvalidDataException or EndOfStreamException or IOException or FormatException or NotSupportedException or ArgumentException or OverflowException;
}
