using System.Buffers.Binary;

namespace Symbiont.Engine;

/// <summary>
/// Makes UUIDs of version 7. Those of one process ascend strictly, so that order of ids is order of creation.
/// </summary>
/// <param name="clock">Gives the milliseconds.</param>
/// <param name="fill">Fills with random bytes; in simulations from a seed.</param>
public sealed class IdSource(TimeProvider clock, IdSource.Fill fill)
{
    private readonly Lock gate = new();
    private long lastStamp;

    /// <summary>Fills <paramref name="target"/> with random bytes.</summary>
    public delegate void Fill(Span<byte> target);

    /// <summary>A new id.</summary>
    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        fill(bytes[8..]);

        // 48 bits of milliseconds and 12 bits of counter form one ascending number; a burst borrows from the next millisecond.
        long stamp;
        lock (gate)
            stamp = lastStamp = Math.Max(lastStamp + 1, clock.GetUtcNow().ToUnixTimeMilliseconds() << 12);

        BinaryPrimitives.WriteInt64BigEndian(bytes, stamp >> 12 << 16);
        BinaryPrimitives.WriteInt16BigEndian(bytes[6..], (short)(0x7000 | (stamp & 0xFFF)));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>A number in [0, 1).</summary>
    public double NextDouble()
    {
        Span<byte> bytes = stackalloc byte[8];
        fill(bytes);
        return (BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 11) * (1.0 / (1L << 53));
    }
}
