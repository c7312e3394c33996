using System.Globalization;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Tests.Naive;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Occurrences;

public sealed class CalendarTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Beginning = new(1969, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Random_expressions_take_the_days_of_131_years_that_a_walk_over_all_days_takes()
    {
        var some = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var text = new ExpressionGenerator(new Random(seed)).OfDays();
            var naive = new NaiveExpression(text);
            var expected = new List<DateOnly>();
            for (var day = new DateTime(1970, 1, 1); day.Year <= 2100; day = day.AddDays(1))
            {
                if (naive.TakesDay(day))
                    expected.Add(DateOnly.FromDateTime(day));
            }

            var actual = Utc(text).Between(Beginning, End).Take(100_000).Select(instant => DateOnly.FromDateTime(instant.UtcDateTime)).ToList();

            Assert.True(expected.SequenceEqual(actual), $"Seed {seed}, '{text}': {expected.Count} days and not {actual.Count}; first differences {string.Join(' ', expected.Except(actual).Take(5))} | {string.Join(' ', actual.Except(expected).Take(5))}");
            Assert.True(Utc(text).Count(Beginning, End) == expected.Count, $"Seed {seed}, '{text}': count {Utc(text).Count(Beginning, End)}, not {expected.Count}");
            some += expected.Count > 0 ? 1 : 0;
        }
        // A generator of expressions that take no day would show nothing.
        Assert.InRange(some, 100, 150);
    }

    [Fact]
    public void Random_expressions_take_the_times_of_a_day_that_a_walk_over_all_seconds_takes()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var text = string.Join(' ', new ExpressionGenerator(new Random(seed)).Near(Now.DateTime).Split(' ').Take(3)) + " * * *";
            var naive = new NaiveExpression(text);
            var expected = Enumerable.Range(0, 86_400).Where(second => naive.TakesTime(Now.Date.AddSeconds(second))).ToList();

            var actual = Utc(text).Between(new(Now.Date, TimeSpan.Zero), new(Now.Date.AddDays(1), TimeSpan.Zero)).Take(100_000).Select(instant => (int)instant.TimeOfDay.TotalSeconds);

            Assert.True(expected.SequenceEqual(actual), $"Seed {seed}, '{text}'");
        }
    }

    [Theory]
    [InlineData("0 0 12 29 2 *", "2028-02-29T12:00:00Z")]
    [InlineData("0 0 0 29 2 MON", "2044-02-29T00:00:00Z")]
    [InlineData("0 0 0 31 12 ? 2099", "2099-12-31T00:00:00Z")]
    [InlineData("59 59 23 31 12 ? 2100", "2100-12-31T23:59:59Z")]
    [InlineData("0 0 0 L 2 ? 2100", "2100-02-28T00:00:00Z")]
    [InlineData("0 0 12 13 * FRI", "2027-08-13T12:00:00Z")]
    [InlineData("0 0 12 L * SUN", "2027-01-31T12:00:00Z")]
    [InlineData("0 0 12 22 11 7", "2037-11-22T12:00:00Z")]
    public void The_next_one_is_found_however_far_away(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), Utc(text).Next(Now));

    [Theory]
    [InlineData("0 0 0 30 2 *")]
    [InlineData("0 0 0 30-31 FEB *")]
    [InlineData("0 0 0 31 4,6,9,11 *")]
    [InlineData("0 0 0 1 1 ? 2026")]
    [InlineData("0 0 0 * * ? 1970-2025")]
    [InlineData("0 0 0 29 2 ? 2027,2029,2100")]
    [InlineData("0 0 0 1 1 SUN 2027")]
    public void What_can_never_fire_again_is_known(string text)
    {
        Assert.False(Utc(text).CanFire(Now));
        Assert.Null(Utc(text).Next(Now));
        Assert.Empty(Utc(text).Between(Now, End));
    }

    [Fact]
    public void A_pattern_that_only_takes_times_in_a_gap_can_never_fire()
    {
        var pattern = new CronSchedule(CronExpression.Parse("0 */10 2 29 3 ? 2026"), IanaZone.Get("Europe/Berlin"));

        Assert.False(pattern.CanFire(Beginning));
    }

    [Fact]
    public void The_next_one_is_after_the_given_instant_and_not_at_it()
    {
        var hourly = Utc("0 0 * * * *");

        Assert.Equal(Now.AddHours(1), hourly.Next(Now));
        Assert.Equal(Now.AddHours(1), hourly.Next(Now.AddTicks(1)));
        Assert.Equal(Now, hourly.Next(Now.AddTicks(-1)));
        Assert.Equal(Now, hourly.Next(Now.AddSeconds(-1)));
        Assert.Equal(TimeSpan.Zero, hourly.Next(Now.ToOffset(TimeSpan.FromHours(5)))!.Value.Offset);
    }

    [Fact]
    public void A_stretch_has_its_start_and_not_its_end_and_adjoining_ones_share_nothing()
    {
        var hourly = Utc("0 0 * * * *");

        Assert.Equal([Now, Now.AddHours(1)], hourly.Between(Now, Now.AddHours(2)));
        Assert.Equal([Now.AddHours(2)], hourly.Between(Now.AddHours(2), Now.AddHours(2).AddTicks(1)));
        Assert.Empty(hourly.Between(Now, Now));
        Assert.Empty(hourly.Between(Now.AddHours(1), Now));
    }

    [Fact]
    public void A_stretch_is_worked_out_as_it_is_read() =>
        Assert.Equal(Now, Utc("* * * * * *").Between(Now, End).First());

    [Theory]
    [InlineData("0 0 * * * *")]
    [InlineData("0 30 2 * * *")]
    public void Between_an_instant_and_an_earlier_one_there_is_nothing(string text)
    {
        var schedule = new CronSchedule(CronExpression.Parse(text), IanaZone.Get("Europe/Berlin"));

        Assert.Equal(0, schedule.Count(Now, Now.AddYears(-1)));
        Assert.Equal(0, schedule.Count(Now, Now));
        Assert.Null(schedule.Last(Now, Now.AddYears(-1)));
    }

    [Fact]
    public void Bounds_are_included()
    {
        var hourly = Utc("0 0 * * * *").Within(Now.AddHours(2), Now.AddHours(4));

        Assert.Equal([Now.AddHours(2), Now.AddHours(3), Now.AddHours(4)], hourly.Between(Beginning, End));
        Assert.Equal(3, hourly.Count(Beginning, End));
        Assert.Equal(1, hourly.Count(Now.AddHours(2), Now.AddHours(3)));
        Assert.Null(hourly.Next(Now.AddHours(4)));
        Assert.Equal(Now.AddHours(4), hourly.Last(Beginning, End));
    }

    [Fact]
    public void A_single_one_fires_once()
    {
        var once = new OneShot(Now);

        Assert.Equal([Now], once.Between(Beginning, End));
        Assert.Null(once.Next(Now));
        Assert.Equal((1, 0), (once.Count(Now.AddTicks(-1), Now), once.Count(Now, End)));
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Etc/GMT+12")]
    public void Years_are_those_of_the_zones_own_clock(string zone)
    {
        var schedule = new CronSchedule(CronExpression.Parse("0 0 0 1 1 ? 1970,2100"), IanaZone.Get(zone));

        var local = schedule.Between(Beginning, End).Select(instant => instant.ToOffset(IanaZone.Get(zone).OffsetAt(instant)).DateTime);

        Assert.Equal([new(1970, 1, 1), new(2100, 1, 1)], local);
    }

    private static CronSchedule Utc(string text) => new(CronExpression.Parse(text), IanaZone.Utc);
}
