using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class SleepTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_sleeping_execution_waits_with_nobody_working_on_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);")));

        await host.Reaches(execution, ExecutionStatus.Waiting);

        await Eventually.Holds(() => host.Silo.RunningWork == 0, "no work item runs");
        Assert.Equal("waiting", Assert.Single((await host.Show(execution)).Steps).Status);
    }

    [Theory]
    [EachStore("90s", 90)]
    [OnPostgres("90s", 90)]
    [EachStore("\"5m\"", 300)]
    [EachStore("90000", 90)]
    [EachStore("1h + 30.minutes", 5400)]
    public async Task It_wakes_when_its_time_is_over_and_not_before(StoreKind kind, string duration, double seconds)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent($"sleep({duration});\nreturn now();")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var began = Assert.Single((await host.Show(execution)).Steps).StartedAt;

        host.Clock.Advance(began.AddSeconds(seconds) - TimeSpan.FromMilliseconds(1) - host.Clock.GetUtcNow());
        Assert.Equal(ExecutionStatus.Waiting, (await host.Show(execution)).Status);
        host.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.InRange((await host.End(execution)).Result!.Value.GetDateTimeOffset(), began.AddSeconds(seconds), began.AddSeconds(seconds + 60));
    }

    [Theory, EachStore, OnPostgres]
    public async Task It_survives_restarts_and_crashes_and_wakes_at_its_time(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var began = host.Clock.GetUtcNow();
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);\nsleep(1h);\nreturn \"rested\";")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Restart();
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        await host.Crash();
        await host.UntilEndOf(execution);

        var end = await host.Show(execution);
        Assert.Equal("rested", end.Result!.Value.GetString());
        Assert.InRange(end.CompletedAt!.Value - began, TimeSpan.FromHours(2), TimeSpan.FromHours(3));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_time_that_passed_while_no_server_ran_is_over_at_once(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h); return 1;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Close();
        host.Clock.Advance(TimeSpan.FromHours(5));
        await host.Open();

        Assert.Equal(ExecutionStatus.Completed, (await host.End(execution)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Branches_sleep_beside_each_other(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var began = host.Clock.GetUtcNow();
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "return parallel([nap(3h), nap(1h), nap(2h)]);", declarations: "function nap(time: Duration) { sleep(time); sleep(time); return now(); }")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.UntilEndOf(execution);

        var woken = (await host.Show(execution)).Result!.Value.EnumerateArray().Select(time => (time.GetDateTimeOffset() - began).TotalHours).ToList();
        // None wakes before its time, and each before the next is due.
        Assert.True(woken[0] >= 6 && woken[1] >= 2 && woken[2] >= 4, string.Join(", ", woken));
        Assert.True(woken[1] < woken[2] && woken[2] < woken[0] && woken[0] < 12, string.Join(", ", woken));
    }

    [Theory]
    [EachStore("0")]
    [EachStore("0s")]
    [OnPostgres("0s")]
    public async Task No_time_at_all_is_over_at_once(StoreKind kind, string duration)
    {
        await using var host = await TestHost.Start(kind);

        Assert.Equal(ExecutionStatus.Completed, (await host.Run($"sleep({duration});")).Status);
    }

    [Theory]
    [EachStore("9000y")]
    [EachStore("\"soon\"")]
    [EachStore("0 - 1")]
    [EachStore("null")]
    public async Task What_is_no_time_is_an_error_to_catch(StoreKind kind, string duration)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run($"try {{ sleep({duration}); }} catch (e) {{ return e.code; }}");

        Assert.Equal("INVALID_ARGUMENT", end.Result!.Value.GetString());
    }
}
