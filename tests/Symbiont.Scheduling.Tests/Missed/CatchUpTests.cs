using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;
using Symbiont.Testing;

namespace Symbiont.Scheduling.Tests.Missed;

public sealed class CatchUpTests
{
    private const int Limit = 100;
    private static readonly DateTimeOffset Nine = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly CronSchedule Hourly = new(CronExpression.Parse("0 0 * * * *"), IanaZone.Utc);

    [Theory]
    [InlineData(CatchUpPolicy.Latest)]
    [InlineData(CatchUpPolicy.All)]
    [InlineData(CatchUpPolicy.None)]
    public void An_occurrence_in_time_is_run_under_every_policy(CatchUpPolicy policy)
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(1).AddSeconds(4), new(policy, Hour), Limit);

        Assert.Equal([Nine.AddHours(1)], plan.Due.AsEnumerable());
        Assert.Equal((0, Nine.AddHours(1), Nine.AddHours(2)), (plan.Dropped, plan.Handled, plan.Next));
    }

    [Fact]
    public void Before_the_next_occurrence_nothing_is_decided()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddMinutes(59), CatchUpRule.Default, Limit);

        Assert.Equal(new CatchUpPlan([], 0, Nine, Nine.AddHours(1)), plan);
    }

    [Fact]
    public void Latest_runs_the_newest_for_all_that_were_missed()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), new(CatchUpPolicy.Latest, TimeSpan.FromHours(10)), Limit);

        Assert.Equal([Nine.AddHours(5)], plan.Due.AsEnumerable());
        Assert.Equal((4, Nine.AddHours(5), Nine.AddHours(6)), (plan.Dropped, plan.Handled, plan.Next));
    }

    [Fact]
    public void Latest_runs_nothing_when_even_the_newest_is_too_old()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), new(CatchUpPolicy.Latest, TimeSpan.FromMinutes(29)), Limit);

        Assert.Empty(plan.Due);
        Assert.Equal((5, Nine.AddHours(5), Nine.AddHours(6)), (plan.Dropped, plan.Handled, plan.Next));
    }

    [Fact]
    public void Latest_runs_those_that_are_on_time_and_none_for_the_missed_ones_beside_them()
    {
        var everySecond = new CronSchedule(CronExpression.Parse("* * * * * *"), IanaZone.Utc);

        var plan = CatchUp.Plan(everySecond, Nine, Nine.AddSeconds(60), CatchUpRule.Default with { Grace = TimeSpan.FromSeconds(2) }, Limit);

        Assert.Equal([Nine.AddSeconds(58), Nine.AddSeconds(59), Nine.AddSeconds(60)], plan.Due.AsEnumerable());
        Assert.Equal(57, plan.Dropped);
    }

    [Fact]
    public void All_runs_each_that_is_not_older_than_the_window_and_counts_the_rest()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), new(CatchUpPolicy.All, TimeSpan.FromHours(2.5)), Limit);

        Assert.Equal([Nine.AddHours(3), Nine.AddHours(4), Nine.AddHours(5)], plan.Due.AsEnumerable());
        Assert.Equal((2, Nine.AddHours(5), Nine.AddHours(6)), (plan.Dropped, plan.Handled, plan.Next));
    }

    [Fact]
    public void More_than_a_plan_takes_waits_for_the_next_plan()
    {
        var rule = new CatchUpRule(CatchUpPolicy.All, TimeSpan.FromDays(1));
        var now = Nine.AddHours(5).AddMinutes(30);

        var first = CatchUp.Plan(Hourly, Nine, now, rule, limit: 3);
        var second = CatchUp.Plan(Hourly, first.Handled, now, rule, limit: 3);

        Assert.Equal([Nine.AddHours(1), Nine.AddHours(2), Nine.AddHours(3)], first.Due.AsEnumerable());
        Assert.Equal((0, Nine.AddHours(3), Nine.AddHours(4)), (first.Dropped, first.Handled, first.Next));
        Assert.Equal([Nine.AddHours(4), Nine.AddHours(5)], second.Due.AsEnumerable());
        Assert.Equal(Nine.AddHours(6), second.Next);
    }

    [Fact]
    public void None_runs_nothing_that_was_missed()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), new(CatchUpPolicy.None, Hour), Limit);

        Assert.Empty(plan.Due);
        Assert.Equal((5, Nine.AddHours(5), Nine.AddHours(6)), (plan.Dropped, plan.Handled, plan.Next));
    }

    [Fact]
    public void After_the_last_run_of_its_life_a_schedule_is_done()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), new(CatchUpPolicy.All, TimeSpan.FromDays(1)), Limit, runsLeft: 2);

        Assert.Equal([Nine.AddHours(1), Nine.AddHours(2)], plan.Due.AsEnumerable());
        Assert.Equal((0, Nine.AddHours(2), null), (plan.Dropped, plan.Handled, plan.Next));
        Assert.Equal(new CatchUpPlan([], 0, plan.Handled, null), CatchUp.Plan(Hourly, plan.Handled, Nine.AddHours(9), CatchUpRule.Default, Limit, runsLeft: 0));
    }

    [Fact]
    public void A_dropped_occurrence_costs_no_run()
    {
        var plan = CatchUp.Plan(Hourly, Nine, Nine.AddHours(5).AddMinutes(30), CatchUpRule.Default, Limit, runsLeft: 2);

        Assert.Equal(4, plan.Dropped);
        Assert.Equal(Nine.AddHours(6), plan.Next);
    }

    [Fact]
    public void After_its_end_a_schedule_is_done_once_what_was_missed_is_decided()
    {
        var plan = CatchUp.Plan(Hourly.Within(null, Nine.AddHours(3)), Nine, Nine.AddHours(3.5), CatchUpRule.Default, Limit);

        Assert.Equal([Nine.AddHours(3)], plan.Due.AsEnumerable());
        Assert.Equal((2, null), (plan.Dropped, plan.Next));
    }

    [Fact]
    public void A_single_time_that_was_missed_is_run_within_the_window_only()
    {
        var once = new OneShot(Nine);

        Assert.Equal([Nine], CatchUp.Plan(once, Nine.AddDays(-1), Nine.AddMinutes(59), CatchUpRule.Default, Limit).Due.AsEnumerable());
        var late = CatchUp.Plan(once, Nine.AddDays(-1), Nine.AddMinutes(61), CatchUpRule.Default, Limit);
        Assert.Empty(late.Due);
        Assert.Equal((1, null), (late.Dropped, late.Next));
    }

    [Fact]
    public void A_year_of_missed_seconds_is_counted_and_not_walked()
    {
        var everySecond = new CronSchedule(CronExpression.Parse("* * * * * *"), IanaZone.Get("Europe/Berlin"));
        var watch = new FreeStopwatch();

        var plan = CatchUp.Plan(everySecond, Nine.AddYears(-50), Nine, new(CatchUpPolicy.All, TimeSpan.FromDays(10_000)), 10);

        Assert.Equal(10, plan.Due.Length);
        Assert.Equal(((Nine - Nine.AddYears(-50)).TotalSeconds - (10_000 * 86_400.0)) - 1, plan.Dropped);
        // Walking 700 million seconds takes minutes.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(CatchUpPolicy.Latest)]
    [InlineData(CatchUpPolicy.All)]
    [InlineData(CatchUpPolicy.None)]
    public void A_window_without_end_is_possible(CatchUpPolicy policy) =>
        Assert.Equal(Nine.AddHours(3), CatchUp.Plan(Hourly, Nine, Nine.AddHours(2.5), new(policy, TimeSpan.MaxValue), Limit).Next);
}
