using System.Collections.Concurrent;
using System.Globalization;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Tests.Naive;
using Symbiont.Scheduling.Zones;
using Xunit.Abstractions;

namespace Symbiont.Scheduling.Tests.Occurrences;

/// <summary>Random expressions fire when a walk over every second says so, in every zone of this machine, around every change of its clock.</summary>
public sealed class WalkTests(ITestOutputHelper output)
{
    private const int FirstYear = 2026;
    private const int EndYear = 2028;
    private const int UsualExpressions = 8;
    private static readonly TimeSpan Around = TimeSpan.FromHours(30);

    private static int Expressions =>
        int.TryParse(Environment.GetEnvironmentVariable("SYMBIONT_CRON_EXPRESSIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualExpressions;

    [Fact]
    public void Around_every_change_of_every_zone_in_two_years_expressions_fire_when_a_walk_says_so()
    {
        // Zones whose clocks show the same all the time need one walk; the other names are held to the same offsets by the tests of zones.
        var zones = MachineZones.Names.Select(name => (Name: name, Zone: TimeZoneInfo.FindSystemTimeZoneById(name)))
            .Select(zone => (zone.Name, zone.Zone, Changes: Transitions.Of(zone.Zone, FirstYear, EndYear)))
            .DistinctBy(zone => string.Join(';', zone.Changes) + zone.Zone.GetUtcOffset(new DateTime(FirstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc))).ToList();
        var stretches = zones.SelectMany(zone => zone.Changes.Count > 0
            ? zone.Changes.Select(change => (zone.Name, zone.Zone, At: change.Before))
            : [(zone.Name, zone.Zone, At: new DateTime(FirstYear, 6, 30, 12, 0, 0, DateTimeKind.Utc))]);

        var (walks, fired) = Compare(stretches, seed: 1);

        output.WriteLine($"{zones.Count} clocks of {MachineZones.Names.Count} zones, {walks} walks, {Expressions} expressions on each, {fired} instants");
        // Less would mean that zones or changes were not found, or that nothing was compared.
        Assert.InRange(walks, 100, 2_000);
        Assert.InRange(fired, walks * 100, int.MaxValue);
    }

    /// <summary>Skipped days, changes of a quarter of an hour to three hours, at midnight and a minute after it, and of zones that changed sides.</summary>
    [Theory]
    [InlineData("Pacific/Apia", "2011-12-30")]
    [InlineData("Pacific/Fakaofo", "2011-12-30")]
    [InlineData("Pacific/Kwajalein", "1993-08-21")]
    [InlineData("Pacific/Kiritimati", "1994-12-31")]
    [InlineData("Pacific/Enderbury", "1994-12-31")]
    [InlineData("America/Caracas", "2007-12-09")]
    [InlineData("America/Caracas", "2016-05-01")]
    [InlineData("Asia/Pyongyang", "2015-08-14")]
    [InlineData("Asia/Pyongyang", "2018-05-04")]
    [InlineData("Asia/Kathmandu", "1985-12-31")]
    [InlineData("Asia/Karachi", "2008-05-31")]
    [InlineData("Asia/Singapore", "1981-12-31")]
    [InlineData("Asia/Amman", "2022-02-25")]
    [InlineData("America/St_Johns", "1988-04-03")]
    [InlineData("America/St_Johns", "2010-03-14")]
    [InlineData("America/St_Johns", "2010-11-07")]
    [InlineData("America/Sao_Paulo", "2018-11-04")]
    [InlineData("America/Havana", "2026-03-08")]
    [InlineData("America/Juneau", "1983-10-30")]
    [InlineData("Antarctica/Troll", "2026-03-29")]
    [InlineData("Antarctica/Casey", "2010-03-04")]
    [InlineData("Australia/Lord_Howe", "1985-10-26")]
    [InlineData("Australia/Eucla", "2007-03-24")]
    [InlineData("Africa/Casablanca", "2030-02-10")]
    [InlineData("Europe/Volgograd", "2020-12-26")]
    public void Around_the_strangest_changes_expressions_fire_when_a_walk_says_so(string name, string date)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        var day = DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var change = Transitions.Of(zone, day.Year, day.Year + 1).Concat(Transitions.Of(zone, day.Year + 1, day.Year + 2)).MinBy(change => (change.Before - day).Duration()).Before;
        Assert.InRange(change, day.AddDays(-2), day.AddDays(2));

        var (walks, fired) = Compare(Enumerable.Repeat((name, zone, change), 6), seed: 1_000);

        Assert.Equal(6, walks);
        Assert.InRange(fired, 1, int.MaxValue);
    }

    private static (int Walks, int Fired) Compare(IEnumerable<(string Name, TimeZoneInfo Zone, DateTime At)> stretches, int seed)
    {
        var (walks, fired) = (0, 0);
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(stretches.Select((stretch, i) => (stretch.Name, stretch.Zone, stretch.At, Seed: seed + i)), stretch =>
        {
            var (start, end) = (stretch.At - Around, stretch.At + Around);
            var walk = new Walk(stretch.Zone, start, end);
            var random = new Random(stretch.Seed);
            for (var i = 0; i < Expressions; i++)
            {
                var text = new ExpressionGenerator(random).Near(stretch.At + stretch.Zone.GetUtcOffset(stretch.At.AddHours(random.Next(-1, 2))));
                var expected = walk.Fires(new(text));
                Interlocked.Add(ref fired, expected.Count);
                if (Difference(new(CronExpression.Parse(text), IanaZone.Get(stretch.Name)), expected, start, end, random) is { } difference)
                    wrong.Add($"{stretch.Name} around {stretch.At:u}, seed {stretch.Seed}, '{text}': {difference}");
            }
            Interlocked.Increment(ref walks);
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Take(20)));
        return (walks, fired);
    }

    /// <summary>What the schedule says otherwise than the walk, asked in every way it can be asked.</summary>
    private static string? Difference(CronSchedule schedule, List<DateTimeOffset> expected, DateTime start, DateTime end, Random random)
    {
        // A search that stands still must not fill the memory.
        var actual = schedule.Between(start, end).Take(expected.Count + 100).ToList();
        if (!actual.SequenceEqual(expected))
            return $"missing {Text(expected.Except(actual))}, too many {Text(actual.Except(expected))}";
        for (var i = 0; i < 10; i++)
        {
            var (after, upTo) = (Instant(), Instant());
            if (after > upTo)
                (after, upTo) = (upTo, after);
            var within = expected.Where(instant => instant > after && instant <= upTo).ToList();
            if (schedule.Count(after, upTo) != within.Count)
                return $"count after {after:O} up to {upTo:O} is {schedule.Count(after, upTo)}, not {within.Count}";
            if (schedule.Next(after) is var next && (next <= upTo ? next : null) != (within.Count > 0 ? within[0] : null))
                return $"next after {after:O} is {next:O}";
            if (schedule.Last(after, upTo) != (within.Count > 0 ? within[^1] : null))
                return $"last after {after:O} up to {upTo:O} is {schedule.Last(after, upTo):O}";
        }
        return null;

        // Often one of the instants itself, where an end that is taken in or left out by mistake shows.
        DateTimeOffset Instant() => expected.Count > 0 && random.Next(2) == 0
            ? expected[random.Next(expected.Count)].AddTicks(random.Next(-1, 2))
            : new DateTimeOffset(start).AddMilliseconds(random.NextInt64((long)(end - start).TotalMilliseconds - 1_000));
    }

    private static string Text(IEnumerable<DateTimeOffset> instants) =>
        string.Join(' ', instants.Take(5).Select(instant => instant.ToString("u", CultureInfo.InvariantCulture)).DefaultIfEmpty("nothing"));
}
