namespace Symbiont.Cluster.Tests;

public sealed class OccurrenceCheckerTests
{
    private static readonly DateTimeOffset First = new(2026, 3, 29, 0, 59, 59, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddSeconds(1);

    [Fact]
    public void What_was_run_once_each_is_fine() => Assert.Empty(Check(("a", First, "1"), ("a", Second, "2"), ("b", First, "3")));

    [Fact]
    public void A_missed_occurrence_is_told() => Assert.Equal(["a at 2026-03-29T01:00:00.0000000+00:00 was not run"], Check(("a", First, "1"), ("b", First, "3")));

    [Fact]
    public void An_occurrence_with_two_runs_is_told() =>
        Assert.Equal(
            ["a at 2026-03-29T01:00:00.0000000+00:00 was run 2 times: 2 (schedule), 4 (schedule)"],
            Check(("a", First, "1"), ("a", Second, "2"), ("b", First, "3"), ("a", Second, "4")));

    [Fact]
    public void A_run_for_what_is_no_occurrence_is_told() =>
        Assert.Equal(["b at 2026-03-29T01:00:00.0000000+00:00 was run and is no occurrence"], Check(("a", First, "1"), ("a", Second, "2"), ("b", First, "3"), ("b", Second, "4")));

    private static IReadOnlyList<string> Check(params (string Job, DateTimeOffset At, string Run)[] beats) => OccurrenceChecker.Check(
        new HashSet<(string, DateTimeOffset)> { ("a", First), ("a", Second), ("b", First) },
        beats.GroupBy(beat => (beat.Job, beat.At)).ToDictionary(group => group.Key, IReadOnlyList<Beat> (group) => [.. group.Select(beat => new Beat(beat.Job, beat.At, beat.Run, "schedule"))]));
}
