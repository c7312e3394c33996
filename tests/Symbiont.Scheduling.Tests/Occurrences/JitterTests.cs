using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling.Tests.Occurrences;

public sealed class JitterTests
{
    private static readonly DateTimeOffset Occurrence = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Worked out with another program; a change here would move runs of schedules that exist.</summary>
    [Theory]
    [InlineData("01936a5c-0000-7000-8000-000000000001", 60_000, 52_543)]
    [InlineData("01936a5c-0000-7000-8000-000000000002", 60_000, 21_103)]
    [InlineData("", 3_600_000, 64_462)]
    public void The_delay_of_an_occurrence_never_changes(string id, int max, int expected) =>
        Assert.Equal(TimeSpan.FromMilliseconds(expected), Jitter.Of(id, Occurrence, TimeSpan.FromMilliseconds(max)));

    [Fact]
    public void The_delay_belongs_to_the_instant_and_not_to_how_it_is_written() =>
        Assert.Equal(Jitter.Of("a", Occurrence, TimeSpan.FromHours(1)), Jitter.Of("a", Occurrence.ToOffset(TimeSpan.FromHours(5)), TimeSpan.FromHours(1)));

    [Fact]
    public void Delays_are_spread_evenly_from_none_to_the_largest()
    {
        var counts = new int[11];
        for (var i = 0; i < 11_000; i++)
            counts[(int)Jitter.Of("schedule", Occurrence.AddSeconds(i), TimeSpan.FromMilliseconds(10)).TotalMilliseconds]++;

        // 1,000 each on average, with a deviation of 30.
        Assert.All(counts, count => Assert.InRange(count, 850, 1_150));
    }

    [Fact]
    public void Schedules_of_the_same_second_are_spread()
    {
        var delays = Enumerable.Range(0, 1_000).Select(i => Jitter.Of($"schedule-{i}", Occurrence, TimeSpan.FromHours(1))).ToList();

        Assert.InRange(delays.Distinct().Count(), 990, 1_000);
        Assert.InRange(delays.Average(delay => delay.TotalMinutes), 27, 33);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Without_jitter_there_is_no_delay(int max) => Assert.Equal(TimeSpan.Zero, Jitter.Of("a", Occurrence, TimeSpan.FromMilliseconds(max)));

    [Fact]
    public void The_longest_jitter_that_can_be_said_is_drawn_from() =>
        Assert.InRange(Jitter.Of("a", Occurrence, TimeSpan.MaxValue), TimeSpan.FromDays(1), TimeSpan.MaxValue);
}
