using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class TimeoutTests
{
    [Theory, EachStore, OnPostgres]
    public async Task An_execution_that_acts_too_long_is_timed_out_and_cannot_catch_it(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"try {{ http.get(\"{ledger.Url()}\", timeout: 1h); }} catch (e) {{ }} http.get(\"{ledger.Url()}\");", "timeout = \"5s\""));
        var execution = await host.Execute(agent);
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        host.Clock.Advance(TimeSpan.FromSeconds(5));

        var end = await host.End(execution);
        Assert.Equal((ExecutionStatus.TimedOut, "TIMEOUT"), (end.Status, end.Error!.Code));
        Assert.InRange(end.ExecutionTimeMs!.Value, 5000, 15_000);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "nobody works on it");
        Assert.Single(ledger.Entries);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Waiting_counts_and_a_parked_execution_is_timed_out(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);", "timeout = 10m")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        host.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(ExecutionStatus.Waiting, (await host.Show(execution)).Status);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(ExecutionStatus.TimedOut, (await host.End(execution)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Time_that_passes_while_no_server_runs_counts(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h);", "timeout = 10m")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Close();
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await host.Open();

        Assert.Equal(ExecutionStatus.TimedOut, (await host.End(execution)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Time_in_line_does_not_count(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(8m); return \"done\";", "timeout = 10m, concurrency = 1"));
        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);
        var second = await host.Execute(agent);

        host.Clock.Advance(TimeSpan.FromMinutes(8));
        await host.Reaches(second, ExecutionStatus.Waiting);
        host.Clock.Advance(TimeSpan.FromMinutes(8));

        Assert.Equal("done", (await host.End(second)).Result!.Value.GetString());
    }

    [Theory]
    [EachStore("90d")]
    [OnPostgres("90d")]
    [EachStore("9000y")]
    public async Task A_timeout_of_any_length_lets_the_execution_run(StoreKind kind, string timeout)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1s); return 1;", $"timeout = {timeout}"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        host.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(ExecutionStatus.Completed, (await host.End(execution)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_execution_that_ends_in_time_leaves_no_reminder(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1s);", "timeout = 10m")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.End(execution);

        await host.NothingIsDue();
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_program_that_only_computes_ends_when_its_time_is_over(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "try { for i in range(0, 100000000000) { let x = i; } } catch (e) { return 1; }", "timeout = 2s, max_steps = 1000000000000")));
        await Eventually.Holds(() => host.Silo.RunningWork == 1, "it computes");

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "its time is over", TimeSpan.FromSeconds(1));

        Assert.Equal(ExecutionStatus.TimedOut, (await host.Show(execution)).Status);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "nobody computes any more");
    }
}
