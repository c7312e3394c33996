using System.Globalization;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Occurrences;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2026-03-29T02:30:00Z", null, "2026-03-29T02:30:00Z")]
    [InlineData("2026-03-29t02:30:00z", null, "2026-03-29T02:30:00Z")]
    [InlineData("2026-03-29 02:30:00-00:00", null, "2026-03-29T02:30:00Z")]
    [InlineData("2026-03-29T02:30:00+05:45", null, "2026-03-28T20:45:00Z")]
    [InlineData("2026-03-29T02:30:00-23:59", null, "2026-03-30T02:29:00Z")]
    // An offset decides, whatever the zone.
    [InlineData("2026-03-29T02:30:00Z", "Europe/Berlin", "2026-03-29T02:30:00Z")]
    // Never early.
    [InlineData("2026-03-29T02:30:00.000Z", null, "2026-03-29T02:30:00Z")]
    [InlineData("2026-03-29T02:30:00.000000001Z", null, "2026-03-29T02:30:01Z")]
    [InlineData("2026-12-31T23:59:59.5+00:00", null, "2027-01-01T00:00:00Z")]
    // Without an offset it is the zone's clock: jumped over, shown twice, and neither.
    [InlineData("2026-03-29T02:30:00", "Europe/Berlin", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z")]
    [InlineData("2026-07-01T09:00:00.25", "Europe/Berlin", "2026-07-01T07:00:01Z")]
    [InlineData("2011-12-30T09:00:00", "Pacific/Apia", "2011-12-30T10:00:00Z")]
    public void A_time_is_an_instant(string text, string? zone, string expected)
    {
        Assert.True(TimeText.TryParse(text, zone is null ? null : IanaZone.Get(zone), out var instant, out var error), error);

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), instant);
        Assert.Equal(TimeSpan.Zero, instant.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("2026-03-29")]
    [InlineData("2026-3-29T02:30:00Z")]
    [InlineData("2026-02-29T02:30:00Z")]
    [InlineData("2026-03-29T24:00:00Z")]
    [InlineData("2026-03-29T23:59:60Z")]
    [InlineData("2026-03-29T02:30.5Z")]
    [InlineData("2026-03-29T02:30:00.Z")]
    [InlineData("2026-03-29T02:30:00+24:00")]
    [InlineData("2026-03-29T02:30:00+02")]
    [InlineData("2026-03-29T02:30:00Z\n")]
    [InlineData("２０２６-03-29T02:30:00Z")]
    [InlineData("1969-12-31T23:59:59Z")]
    [InlineData("2101-01-01T00:00:00Z")]
    public void What_is_no_time_is_refused_with_a_sentence(string? text)
    {
        Assert.False(TimeText.TryParse(text, IanaZone.Utc, out _, out var error));

        Assert.EndsWith(".", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_without_an_offset_needs_a_zone()
    {
        Assert.False(TimeText.TryParse("2026-03-29T02:30:00", null, out _, out var error));

        Assert.Contains("time zone", error, StringComparison.Ordinal);
    }
}
