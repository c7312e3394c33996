using System.Globalization;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Occurrences;

/// <summary>Cases worked out by hand.</summary>
public sealed class DaylightSavingTests
{
    [Theory]
    // 02:00 to 03:00 is missing at 01:00Z on March 29.
    [InlineData("Europe/Berlin", "0 30 2 * * *", "2026-03-28T00Z", "2026-03-31T00Z", "2026-03-28T01:30Z 2026-03-29T01:00Z 2026-03-30T00:30Z")]
    [InlineData("Europe/Berlin", "0 0 3 * * *", "2026-03-28T00Z", "2026-03-30T00Z", "2026-03-28T02:00Z 2026-03-29T01:00Z")]
    // Asked from the end of the jump on.
    [InlineData("Europe/Berlin", "0 30 2 * * *", "2026-03-29T01Z", "2026-03-29T12Z", "2026-03-29T01:00Z")]
    [InlineData("America/New_York", "0 30 2 * * *", "2026-03-07T12Z", "2026-03-09T12Z", "2026-03-08T07:00Z 2026-03-09T06:30Z")]
    [InlineData("Europe/Dublin", "0 30 1 29 3 *", "2026-03-01T00Z", "2026-04-01T00Z", "2026-03-29T01:00Z")]
    // Half an hour is missing.
    [InlineData("Australia/Lord_Howe", "0 15 2 * * *", "2026-10-03T00Z", "2026-10-04T12Z", "2026-10-03T15:30Z")]
    [InlineData("America/Caracas", "0 45 2 1 5 *", "2016-04-30T00Z", "2016-05-02T00Z", "2016-05-01T07:00Z")]
    // Two hours are missing; 44 minutes and 30 seconds are.
    [InlineData("Antarctica/Troll", "0 30 2 * * *", "2026-03-29T00Z", "2026-03-30T00Z", "2026-03-29T01:00Z")]
    [InlineData("Africa/Monrovia", "0 30 0 7 1 *", "1972-01-01T00Z", "1972-02-01T00Z", "1972-01-07T00:44:30Z")]
    // Midnight is missing.
    [InlineData("Africa/Cairo", "0 0 0 24 4 *", "2026-04-01T00Z", "2026-05-01T00Z", "2026-04-23T22:00Z")]
    [InlineData("America/Santiago", "0 0 0 * * *", "2026-09-05T00Z", "2026-09-08T00Z", "2026-09-05T04:00Z 2026-09-06T04:00Z 2026-09-07T03:00Z")]
    [InlineData("Asia/Beirut", "0 30 0 29 3 *", "2026-03-01T00Z", "2026-04-01T00Z", "2026-03-28T22:00Z")]
    // A minute after midnight an hour is missing.
    [InlineData("America/St_Johns", "0 30 0 14 3 *", "2010-03-01T00Z", "2010-04-01T00Z", "2010-03-14T03:31Z")]
    [InlineData("America/St_Johns", "0 0 0 14 3 *", "2010-03-01T00Z", "2010-04-01T00Z", "2010-03-14T03:30Z")]
    // A whole day is missing.
    [InlineData("Pacific/Apia", "0 0 9 * * *", "2011-12-29T00Z", "2012-01-01T00Z", "2011-12-29T19:00Z 2011-12-30T10:00Z 2011-12-30T19:00Z 2011-12-31T19:00Z")]
    [InlineData("Pacific/Apia", "0 0 9 30 12 *", "2011-12-01T00Z", "2012-01-31T00Z", "2011-12-30T10:00Z")]
    [InlineData("Pacific/Kwajalein", "0 0 9 21 8 *", "1993-08-01T00Z", "1993-09-01T00Z", "1993-08-21T12:00Z")]
    public void A_fixed_time_that_the_clock_jumps_over_fires_at_the_end_of_the_jump(string zone, string expression, string start, string end, string expected) =>
        Check(zone, expression, start, end, expected);

    [Theory]
    [InlineData("Europe/Berlin", "0 0,30 2,3 29 3 *", "2026-03-29T00Z", "2026-03-30T00Z", "2026-03-29T01:00Z 2026-03-29T01:30Z")]
    [InlineData("Europe/Berlin", "0 0,15,30,45 2 29 3 *", "2026-03-29T00Z", "2026-03-30T00Z", "2026-03-29T01:00Z")]
    [InlineData("America/Santiago", "0 0 0,1 6 9 *", "2026-09-06T00Z", "2026-09-07T00Z", "2026-09-06T04:00Z")]
    [InlineData("Pacific/Apia", "0 0 0 * * *", "2011-12-29T00Z", "2012-01-01T00Z", "2011-12-29T10:00Z 2011-12-30T10:00Z 2011-12-31T10:00Z")]
    public void Fixed_times_that_fall_together_fire_once(string zone, string expression, string start, string end, string expected) =>
        Check(zone, expression, start, end, expected);

    [Theory]
    [InlineData("Europe/Berlin", "0 */30 * * * *", "2026-03-29T00Z", "2026-03-29T02Z", "2026-03-29T00:00Z 2026-03-29T00:30Z 2026-03-29T01:00Z 2026-03-29T01:30Z")]
    [InlineData("Europe/Berlin", "0 */30 2 * * *", "2026-03-28T12Z", "2026-03-30T12Z", "2026-03-30T00:00Z 2026-03-30T00:30Z")]
    [InlineData("America/New_York", "0 0/20 2 * * ?", "2026-03-07T12Z", "2026-03-09T12Z", "2026-03-09T06:00Z 2026-03-09T06:20Z 2026-03-09T06:40Z")]
    [InlineData("Pacific/Apia", "0 0 */12 * * *", "2011-12-29T10Z", "2011-12-31T10Z", "2011-12-29T10:00Z 2011-12-29T22:00Z 2011-12-30T10:00Z 2011-12-30T22:00Z")]
    [InlineData("Pacific/Apia", "0 0 */12 30 12 ? 2011", "2011-01-01T00Z", "2013-01-01T00Z", "")]
    public void A_pattern_skips_what_the_clock_jumps_over(string zone, string expression, string start, string end, string expected) =>
        Check(zone, expression, start, end, expected);

    [Theory]
    // 02:00 to 03:00 comes twice from 00:00Z on October 25.
    [InlineData("Europe/Berlin", "0 30 2 * * *", "2026-10-24T12Z", "2026-10-26T12Z", "2026-10-25T00:30Z 2026-10-26T01:30Z")]
    // Asked from within the second pass on.
    [InlineData("Europe/Berlin", "0 30 2 * * *", "2026-10-25T01Z", "2026-10-25T12Z", "")]
    [InlineData("Australia/Lord_Howe", "0 45 1 * * *", "2026-04-04T15Z", "2026-04-05T12Z", "")]
    [InlineData("America/New_York", "0 0,59 1,2 * * *", "2026-11-01T06Z", "2026-11-02T00Z", "2026-11-01T07:00Z 2026-11-01T07:59Z")]
    [InlineData("Europe/Berlin", "0 0 2,3 * * *", "2026-10-24T12Z", "2026-10-25T12Z", "2026-10-25T00:00Z 2026-10-25T02:00Z")]
    [InlineData("America/New_York", "0 30 1 * * *", "2026-11-01T00Z", "2026-11-02T00Z", "2026-11-01T05:30Z")]
    [InlineData("Europe/Dublin", "0 30 1 25 10 *", "2026-10-01T00Z", "2026-11-01T00Z", "2026-10-25T00:30Z")]
    [InlineData("Australia/Lord_Howe", "0 45 1 * * *", "2026-04-04T00Z", "2026-04-05T12Z", "2026-04-04T14:45Z")]
    [InlineData("Africa/Cairo", "0 30 23 * * *", "2026-10-29T12Z", "2026-10-30T12Z", "2026-10-29T20:30Z")]
    [InlineData("America/Santiago", "0 15 23 * * *", "2026-04-04T12Z", "2026-04-05T12Z", "2026-04-05T02:15Z")]
    [InlineData("Asia/Beirut", "0 0 0 25 10 *", "2026-10-01T00Z", "2026-11-01T00Z", "2026-10-24T22:00Z")]
    [InlineData("America/St_Johns", "0 0 0 7 11 *", "2010-11-01T00Z", "2010-12-01T00Z", "2010-11-07T02:30Z")]
    [InlineData("Asia/Pyongyang", "0 45 23 14 8 *", "2015-08-01T00Z", "2015-09-01T00Z", "2015-08-14T14:45Z")]
    public void A_fixed_time_that_the_clock_shows_twice_fires_the_first_time(string zone, string expression, string start, string end, string expected) =>
        Check(zone, expression, start, end, expected);

    [Theory]
    [InlineData("Europe/Berlin", "0 */30 2 * * *", "2026-10-25T00Z", "2026-10-25T12Z", "2026-10-25T00:00Z 2026-10-25T00:30Z 2026-10-25T01:00Z 2026-10-25T01:30Z")]
    [InlineData("America/New_York", "0 30 * * * *", "2026-11-01T05Z", "2026-11-01T07Z", "2026-11-01T05:30Z 2026-11-01T06:30Z")]
    [InlineData("Australia/Lord_Howe", "0 45 * * * *", "2026-04-04T14Z", "2026-04-04T16Z", "2026-04-04T14:45Z 2026-04-04T15:15Z")]
    [InlineData("Africa/Cairo", "0 30/30 23 * * *", "2026-10-29T12Z", "2026-10-30T12Z", "2026-10-29T20:30Z 2026-10-29T21:30Z")]
    [InlineData("Asia/Pyongyang", "0 45/15 23 14 8 *", "2015-08-01T00Z", "2015-09-01T00Z", "2015-08-14T14:45Z 2015-08-14T15:15Z")]
    public void A_pattern_fires_in_both_passes(string zone, string expression, string start, string end, string expected) =>
        Check(zone, expression, start, end, expected);

    [Theory]
    [InlineData("0 0 9-17 * * *", true)]
    [InlineData("0 0,30 9 ? * *", true)]
    [InlineData("58-2 0-59 0-23 */2 */3 */2", true)]
    [InlineData("* 0 9 * * *", false)]
    [InlineData("0 ? 9 * * *", false)]
    [InlineData("0 0 9-17/2 * * *", false)]
    [InlineData("0/1 0 9 * * *", false)]
    public void An_expression_is_fixed_when_second_minute_and_hour_have_neither_star_nor_step(string expression, bool isFixed) =>
        Assert.Equal(isFixed, CronExpression.Parse(expression).IsFixed);

    private static void Check(string zone, string expression, string start, string end, string expected)
    {
        var schedule = new CronSchedule(CronExpression.Parse(expression), IanaZone.Get(zone));

        var actual = schedule.Between(Instant(start), Instant(end)).Take(100).ToList();

        Assert.Equal(expected, string.Join(' ', actual.Select(Text)));
        Assert.Equal(actual.Count, schedule.Count(Instant(start).AddTicks(-1), Instant(end).AddTicks(-1)));
    }

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(instant.Second == 0 ? "yyyy-MM-dd'T'HH:mm'Z'" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HHK", CultureInfo.InvariantCulture);
}
