using System.Globalization;
using System.Security.Cryptography;
using Symbiont.Scheduling.Tests.Naive;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Zones;

public sealed class IanaZoneTests
{
    [Fact]
    public void Every_zone_has_the_changes_that_the_C_library_knows_from_1970_to_2100()
    {
        // The program comes with the C library of Debian and its kin; where it is missing, the comparison with the framework remains.
        if (!ZdumpOutput.IsThere)
            return;
        // Names of the same file are one zone.
        var names = MachineZones.Names.DistinctBy(name => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(MachineZones.Folder, name))))).ToList();

        var known = ZdumpOutput.Read(names, 1970, 2101);

        var wrong = new List<string>();
        foreach (var (name, instants) in known)
        {
            var zone = IanaZone.Get(name);
            wrong.AddRange(instants.Where(known => zone.OffsetAt(known.Instant).TotalSeconds != known.Offset).Select(known => $"{name} {known.Instant:u} is {zone.OffsetAt(known.Instant)}, not {known.Offset} s"));
            // Between one change and the next there is no other.
            var changes = instants.Zip(instants.Skip(1)).Count(pair => pair.First.Offset != pair.Second.Offset);
            var ours = Enumerable.Range(0, zone.Count).Count(i => zone[i].Start >= 0 && zone[i].Start < new DateTimeOffset(2101, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds());
            if (changes != ours)
                wrong.Add($"{name} has {ours} changes, not {changes}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.InRange(names.Count, 300, 1_000);
        Assert.InRange(known.Sum(zone => zone.Value.Count), 30_000, int.MaxValue);
    }

    [Fact]
    public void Every_zone_has_the_offsets_that_the_framework_knows_in_this_decade()
    {
        var wrong = new List<string>();
        foreach (var name in MachineZones.Names)
        {
            var (zone, other) = (IanaZone.Get(name), TimeZoneInfo.FindSystemTimeZoneById(name));
            for (var at = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero); at.Year < 2030; at = at.AddHours(6))
            {
                if (zone.OffsetAt(at) != other.GetUtcOffset(at))
                    wrong.Add($"{name} {at:u} is {zone.OffsetAt(at)}, not {other.GetUtcOffset(at)}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("europe/berlin")]
    [InlineData("Europe/Berlin ")]
    [InlineData("")]
    [InlineData("../zoneinfo/Europe/Berlin")]
    [InlineData("/usr/share/zoneinfo/Europe/Berlin")]
    [InlineData("Europe/../Europe/Berlin")]
    [InlineData("Europe")]
    [InlineData("tzdata.zi")]
    [InlineData("zone.tab")]
    [InlineData("leapseconds")]
    [InlineData("posix/Europe/Berlin")]
    [InlineData("right/Europe/Berlin")]
    [InlineData("posixrules")]
    [InlineData("localtime")]
    [InlineData("CET-1CEST")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Europe/Berlin\0")]
    public void What_is_no_zone_is_refused_by_its_code(string id)
    {
        Assert.False(IanaZone.TryGet(id, out _));
        var refused = Assert.Throws<UnknownTimeZoneException>(() => IanaZone.Get(id));

        Assert.Equal(id, refused.Id);
        Assert.Contains($"'{id}'", refused.Message, StringComparison.Ordinal);
        Assert.Equal("UNKNOWN_TIMEZONE", UnknownTimeZoneException.Code);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("GMT")]
    public void Utc_is_always_known(string id) => Assert.Equal(TimeSpan.Zero, IanaZone.Get(id).OffsetAt(DateTimeOffset.UnixEpoch));

    [Fact]
    public void A_zone_is_read_once() => Assert.Same(IanaZone.Get("Europe/Berlin"), IanaZone.Get("Europe/Berlin"));

    [Theory]
    // Jumped over, shown twice, and neither.
    [InlineData("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z")]
    [InlineData("Europe/Berlin", "2026-07-01T09:00:00", "2026-07-01T07:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00Z")]
    [InlineData("UTC", "2026-03-29T02:30:00", "2026-03-29T02:30:00Z")]
    public void A_clocks_time_is_the_first_instant_at_which_it_is_shown_or_passed(string id, string wall, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), IanaZone.Get(id).FirstInstantOf(DateTime.Parse(wall, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_clocks_time_keeps_its_fraction_unless_it_was_jumped_over()
    {
        var berlin = IanaZone.Get("Europe/Berlin");

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 0, 59, 59, 500, TimeSpan.Zero), berlin.FirstInstantOf(new(2026, 3, 29, 1, 59, 59, 500)));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, 0, TimeSpan.Zero), berlin.FirstInstantOf(new(2026, 3, 29, 2, 0, 0, 500)));
    }
}
