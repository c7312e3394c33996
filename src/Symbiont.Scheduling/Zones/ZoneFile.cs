using System.Buffers.Binary;
using System.Text;
using Symbiont.Scheduling.Cron;

namespace Symbiont.Scheduling.Zones;

/// <summary>Reads a compiled time zone (TZif, RFC 9636): the changes it lists, and after them those of its rule.</summary>
internal static class ZoneFile
{
    private const int HeaderLength = 44;

    /// <summary>Whether the bytes are a compiled time zone of a version that lists 64-bit times.</summary>
    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith("TZif"u8) && file.Length > HeaderLength && file[4] >= '2';

    /// <summary>The changes of the zone, in order, each the instant and the offset from it on; the first one is since ever. Nothing is told from <paramref name="endYear"/> on.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or counts leap seconds.</exception>
    public static List<(long Instant, int Offset)> Read(ReadOnlySpan<byte> file, int endYear)
    {
        try
        {
            // The first block has the same in 32 bits, for old readers.
            var old = new Counts(file);
            var data = file[(HeaderLength + old.Length(timeSize: 4))..];
            var counts = new Counts(data);
            if (counts.Leaps > 0)
                throw new InvalidDataException("The time zone counts leap seconds.");
            var changes = Listed(data[HeaderLength..], counts);
            var footer = Encoding.ASCII.GetString(data[(HeaderLength + counts.Length(timeSize: 8))..]);
            if (footer.Length < 2 || footer[0] != '\n' || footer[^1] != '\n')
                throw new InvalidDataException("The time zone's file has no end.");
            if (footer.Length > 2)
                Continue(changes, PosixRule.Parse(footer[1..^1]), endYear);
            return changes;
        }
        catch (ArgumentOutOfRangeException tooShort)
        {
            throw new InvalidDataException("The time zone's file is too short.", tooShort);
        }
    }

    private static List<(long Instant, int Offset)> Listed(ReadOnlySpan<byte> data, Counts counts)
    {
        var indexes = data.Slice(counts.Times * 8, counts.Times);
        var types = data.Slice(counts.Times * 9, counts.Types * 6);
        var changes = new List<(long, int)>(counts.Times + 1) { (long.MinValue, OffsetOf(types, 0)) };
        for (var i = 0; i < counts.Times; i++)
            changes.Add((BinaryPrimitives.ReadInt64BigEndian(data[(i * 8)..]), OffsetOf(types, indexes[i])));
        return changes;
    }

    private static int OffsetOf(ReadOnlySpan<byte> types, int index) => BinaryPrimitives.ReadInt32BigEndian(types[(index * 6)..]);

    private static void Continue(List<(long Instant, int Offset)> changes, PosixRule rule, int endYear)
    {
        var last = changes[^1].Instant;
        if (last == long.MinValue)
            changes[^1] = (last, rule.Standard);
        var year = last < 0 ? CronExpression.FirstYear : DateTimeOffset.FromUnixTimeSeconds(last).Year;
        for (; year < endYear; year++)
            changes.AddRange(rule.In(year).Where(change => change.Instant > last));
    }

    /// <summary>How many of each part a block has.</summary>
    private readonly ref struct Counts(ReadOnlySpan<byte> header)
    {
        private readonly int universalFlags = At(header, 20);
        private readonly int standardFlags = At(header, 24);

        public int Leaps { get; } = At(header, 28);

        public int Times { get; } = At(header, 32);

        public int Types { get; } = At(header, 36);

        private readonly int letters = At(header, 40);

        public int Length(int timeSize) => (Times * (timeSize + 1)) + (Types * 6) + letters + (Leaps * (timeSize + 4)) + standardFlags + universalFlags;

        private static int At(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadInt32BigEndian(header[at..]);
    }
}
