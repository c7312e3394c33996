using System.Buffers.Binary;
using System.Text;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Zones;

public sealed class ZoneFileTests
{
    [Fact]
    public void A_slim_file_is_continued_by_its_rule()
    {
        var changes = ZoneFile.Read(Slim("CET-1CEST,M3.5.0,M10.5.0/3", leaps: 0), 2028);

        var utc = changes.Where(change => change.Instant >= 0).Select(change => $"{DateTimeOffset.FromUnixTimeSeconds(change.Instant):yyyy-MM-dd HH:mm} {change.Offset}");
        Assert.Equal(["2026-07-01 00:00 3600", "2026-10-25 01:00 3600", "2027-03-28 01:00 7200", "2027-10-31 01:00 3600"], utc);
    }

    [Fact]
    public void A_file_without_a_rule_ends_with_its_last_change() =>
        Assert.Equal(2, ZoneFile.Read(Slim("", leaps: 0), 2028).Count);

    [Fact]
    public void A_file_that_counts_leap_seconds_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ZoneFile.Read(Slim("CET-1", leaps: 1), 2028));

    [Fact]
    public void A_file_that_was_cut_off_is_refused()
    {
        var file = Slim("CET-1CEST,M3.5.0,M10.5.0/3", leaps: 0);

        for (var length = 45; length < file.Length; length++)
            Assert.Throws<InvalidDataException>(() => ZoneFile.Read(file.AsSpan(0, length), 2028));
    }

    [Fact]
    public void What_is_no_compiled_zone_is_none()
    {
        Assert.False(ZoneFile.IsOne("# tzdb data for Europe and environs, in the public domain"u8));
        Assert.False(ZoneFile.IsOne("TZif2"u8));
        Assert.False(ZoneFile.IsOne([]));
        Assert.True(ZoneFile.IsOne(Slim("CET-1", leaps: 0)));
    }

    /// <summary>A file with an empty block of 32-bit times, one change, on 2026-07-01, and a rule.</summary>
    private static byte[] Slim(string rule, int leaps)
    {
        var file = new List<byte>();
        Header(times: 0, types: 1, letters: 1, leaps: 0);
        file.AddRange(new byte[7]);
        Header(times: 1, types: 1, letters: 4, leaps);
        Number(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), 8);
        file.Add(0);
        Number(3_600, 4);
        file.AddRange([0, 0]);
        file.AddRange("CET\0"u8);
        file.AddRange(new byte[12 * leaps]);
        file.AddRange(Encoding.ASCII.GetBytes($"\n{rule}\n"));
        return [.. file];

        void Header(int times, int types, int letters, int leaps)
        {
            file.AddRange("TZif2"u8);
            file.AddRange(new byte[15]);
            foreach (var count in new[] { 0, 0, leaps, times, types, letters })
                Number(count, 4);
        }

        void Number(long number, int size)
        {
            var bytes = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(bytes, number);
            file.AddRange(bytes[^size..]);
        }
    }
}
