using System.Globalization;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Zones;

public sealed class PosixRuleTests
{
    [Theory]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3", "2050-03-27T01:00:00Z +2 2050-10-30T01:00:00Z +1")]
    [InlineData("EST5EDT,M3.2.0,M11.1.0", "2050-03-13T07:00:00Z -4 2050-11-06T06:00:00Z -5")]
    // In the south the year begins with daylight saving.
    [InlineData("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2050-04-02T15:00:00Z +10.5 2050-10-01T15:30:00Z +11")]
    // In Ireland winter is the exception.
    [InlineData("IST-1GMT0,M10.5.0,M3.5.0/1", "2050-03-27T01:00:00Z +1 2050-10-30T01:00:00Z +0")]
    // Times before the day and far after it.
    [InlineData("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27T01:00:00Z -1 2050-10-30T01:00:00Z -2")]
    [InlineData("EET-2EEST,M3.4.4/50,M10.4.4/50", "2050-03-26T00:00:00Z +3 2050-10-28T23:00:00Z +2")]
    [InlineData("EET-2EEST,M4.5.5/0,M10.5.4/24", "2050-04-28T22:00:00Z +3 2050-10-27T21:00:00Z +2")]
    // Days of the year, which count February 29 or do not.
    [InlineData("XXX0YYY,J60/0,J365/0", "2052-03-01T00:00:00Z +1 2052-12-30T23:00:00Z +0")]
    [InlineData("XXX0YYY,59/0,365/0", "2052-02-29T00:00:00Z +1 2052-12-30T23:00:00Z +0")]
    [InlineData("XXX0YYY,59/0,364/0", "2051-03-01T00:00:00Z +1 2051-12-30T23:00:00Z +0")]
    [InlineData("JST-9", "")]
    public void A_rule_gives_the_changes_of_a_year(string rule, string expected)
    {
        var year = expected.Length == 0 ? 2050 : int.Parse(expected.AsSpan(0, 4), CultureInfo.InvariantCulture);

        var changes = PosixRule.Parse(rule).In(year).Select(change => string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.FromUnixTimeSeconds(change.Instant):yyyy-MM-dd'T'HH:mm:ss'Z'} {change.Offset / 3600.0:+0.##;-0.##;+0}"));

        Assert.Equal(expected, string.Join(' ', changes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CET")]
    [InlineData("CET-1CEST")]
    [InlineData("CET-1CEST,M3.5.0")]
    [InlineData("CET-1CEST,M3.5,M10.5.0")]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3x")]
    [InlineData("<CET-1")]
    public void What_is_no_rule_is_refused(string rule) => Assert.Throws<InvalidDataException>(() => PosixRule.Parse(rule));
}
