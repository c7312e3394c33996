using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Tests.Naive;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Occurrences;

public sealed class JitteredOccurrencesTests
{
    [Fact]
    public void Starts_are_those_of_a_plain_list_keep_the_order_and_lead_back_to_their_occurrences()
    {
        var delayed = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var begin = new DateTimeOffset(2026, 10, 25, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(7_200));
            var inner = new CronSchedule(CronExpression.Parse(new ExpressionGenerator(random).Near(begin.UtcDateTime)), IanaZone.Get("Europe/Berlin"));
            var jittered = new JitteredOccurrences(inner, $"schedule-{seed}", TimeSpan.FromSeconds(random.Next(1, 3_600)));
            var plain = inner.Between(begin.AddHours(-2), begin.AddHours(5)).Take(2_000).ToList();
            var starts = plain.Select(jittered.StartOf).ToList();
            delayed += plain.Zip(starts).Count(pair => pair.First != pair.Second);

            Assert.True(starts.Zip(starts.Skip(1)).All(pair => pair.First < pair.Second), $"Seed {seed}: out of order");
            Assert.True(plain.Zip(starts).All(pair => jittered.OccurrenceAt(pair.Second) == pair.First), $"Seed {seed}: does not lead back");
            for (var i = 0; i < 20 && plain.Count > 0; i++)
            {
                var (after, upTo) = (Anywhere(random, plain, starts), Anywhere(random, plain, starts));
                var last = starts[^1];
                if (after >= last || upTo >= last || after < plain[0] || upTo < plain[0])
                    continue;
                Assert.True(jittered.Next(after) == starts.First(start => start > after), $"Seed {seed}: next after {after:O}");
                Assert.True(jittered.Count(after, upTo) == starts.Count(start => start > after && start <= upTo), $"Seed {seed}: count from {after:O} to {upTo:O}");
            }
        }

        Assert.InRange(delayed, 1_000, int.MaxValue);
    }

    private static DateTimeOffset Anywhere(Random random, List<DateTimeOffset> plain, List<DateTimeOffset> starts) => random.Next(3) switch
    {
        0 => starts[random.Next(starts.Count)],
        1 => plain[random.Next(plain.Count)],
        _ => plain[random.Next(plain.Count)].AddMilliseconds(random.Next(600_000)),
    };
}
