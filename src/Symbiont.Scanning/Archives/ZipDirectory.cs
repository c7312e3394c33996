using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Archives;

/// <summary>The directory at the end of a zip.</summary>
internal static class ZipDirectory
{
    /// <summary>Bytes of an entry before its name.</summary>
    private const int Header = 46;

    private const ushort Deflated = 8;

    /// <summary>Said of a length that stands elsewhere.</summary>
    private const uint Elsewhere = uint.MaxValue;

    /// <summary>
    /// The zip with every packed member said to be as long as can be: a reader stops where the directory says that a member ends, and most programs that
    /// unpack do not. A length that is too small would hide the rest.
    /// </summary>
    /// <param name="zip">Bytes that the scan has read; changed in place.</param>
    public static ReadOnlyMemory<byte> WithoutLengths(ReadOnlyMemory<byte> zip)
    {
        var bytes = MemoryMarshal.TryGetArray(zip, out var array) ? array.AsSpan() : default;
        var from = Math.Max(0, bytes.Length - 66_000);
        var end = from + bytes[from..].LastIndexOf("PK\x05\x06"u8);
        if (end < from || bytes.Length - end < 22)
            return zip;
        var at = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        while (at + Header <= bytes.Length && bytes.Slice((int)at, 4).SequenceEqual("PK\x01\x02"u8))
        {
            var entry = bytes[(int)at..];
            if (BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]) == Deflated && BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]) != Elsewhere)
                BinaryPrimitives.WriteUInt32LittleEndian(entry[24..], Elsewhere - 1);
            at += Header + (uint)BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }

        return zip;
    }
}
