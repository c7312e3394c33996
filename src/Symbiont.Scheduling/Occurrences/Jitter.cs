using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Scheduling.Occurrences;

/// <summary>Spreads runs that are due at the same time. Every silo draws the same delay for the same occurrence, also after a restart.</summary>
public static class Jitter
{
    /// <summary>
    /// The delay of one occurrence: <c>⌊h · (max + 1) / 2⁶⁴⌋</c> milliseconds, where <c>h</c> is the first eight bytes, big-endian, of SHA-256 over the schedule's id in UTF-8
    /// followed by the occurrence's Unix time in seconds as eight bytes, big-endian. This never changes.
    /// </summary>
    /// <param name="scheduleId">The schedule.</param>
    /// <param name="occurrence">The occurrence, as it was due.</param>
    /// <param name="max">The largest delay; whole milliseconds count, none or less means no delay.</param>
    /// <returns>From 0 to <paramref name="max"/>, both included, whole milliseconds, evenly spread.</returns>
    public static TimeSpan Of(string scheduleId, DateTimeOffset occurrence, TimeSpan max)
    {
        if (max <= TimeSpan.Zero)
            return TimeSpan.Zero;
        var length = Encoding.UTF8.GetByteCount(scheduleId);
        var input = new byte[length + sizeof(long)];
        Encoding.UTF8.GetBytes(scheduleId, input);
        BinaryPrimitives.WriteInt64BigEndian(input.AsSpan(length), occurrence.ToUnixTimeSeconds());
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        var choices = (ulong)(max.Ticks / TimeSpan.TicksPerMillisecond) + 1;
        return TimeSpan.FromMilliseconds((long)Math.BigMul(BinaryPrimitives.ReadUInt64BigEndian(hash), choices, out _));
    }
}
