using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class CancelTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_running_execution_ends_at_once_and_acts_no_more(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var gone = new TaskCompletionSource();
        ledger.Before = async (entry, aborted) =>
        {
            if (entry.Path != "/first")
                return;
            await using var registration = aborted.Register(gone.SetResult);
            await gone.Task;
        };
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"try {{ http.get(\"{ledger.Url("/first")}\"); }} catch (e) {{ log(\"caught\"); }}\nhttp.get(\"{ledger.Url("/second")}\");"));
        var execution = await host.Execute(agent);
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        var answer = await host.Execution(execution).Cancel();

        Assert.Equal((execution, ExecutionStatus.Cancelled), (answer.ExecutionId, answer.Status));
        await gone.Task.WaitAsync(TimeSpan.FromMinutes(2));
        var end = await host.Show(execution);
        Assert.Equal((ExecutionStatus.Cancelled, "CANCELLED"), (end.Status, end.Error!.Code));
        Assert.Equal("interrupted", Assert.Single(end.Steps).Status);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "nobody works on it");
        Assert.Single(ledger.Entries);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_sleeping_execution_ends_at_once_and_its_time_wakes_nobody(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h); log(\"awake\");")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Execution(execution).Cancel();

        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(execution)).Status);
        await host.NothingIsDue();
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_queued_execution_leaves_the_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 1"));
        var first = await host.Execute(agent);
        var second = await host.Execute(agent);
        var third = await host.Execute(agent);
        await host.Reaches(first, ExecutionStatus.Waiting);

        await host.Execution(second).Cancel();
        await host.Execution(first).Cancel();

        await host.Reaches(third, ExecutionStatus.Waiting);
        Assert.Equal((ExecutionStatus.Cancelled, null), ((await host.Show(second)).Status, (await host.Show(second)).StartedAt));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_queued_execution_beyond_the_state_leaves_no_gap_when_its_turn_comes(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if hold { sleep(1h); }", "concurrency = 1", parameters: "(hold: Bool)"));
        var executions = new List<string> { await host.Execute(agent, new { hold = true }) };
        for (var i = 0; i < 100; i++)
            executions.Add(await host.Execute(agent, new { hold = false }));

        foreach (var execution in executions.Skip(80))
            await host.Execution(execution).Cancel();
        await host.Execution(executions[0]).Cancel();

        foreach (var execution in executions.Skip(1).Take(79))
            Assert.Equal(ExecutionStatus.Completed, (await host.End(execution)).Status);
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "the line is empty");
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_ended_execution_cannot_be_cancelled_and_an_unknown_one_is_not_found(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var end = await host.Run("return 1;");

        await Refused.With("EXECUTION_ENDED", () => host.Execution(end.ExecutionId).Cancel());
        await Refused.With("EXECUTION_NOT_FOUND", () => host.Execution("0190c1d2-0000-7000-8000-000000000001").Cancel());

        Assert.Equal(ExecutionStatus.Completed, (await host.Show(end.ExecutionId)).Status);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_program_that_only_computes_is_stopped_too(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("for i in range(0, 100000000000) { let x = i; }", "max_steps = 1000000000000")));
        await Eventually.Holds(() => host.Silo.RunningWork == 1, "it computes");

        await host.Execution(execution).Cancel();

        await Eventually.Holds(() => host.Silo.RunningWork == 0, "nobody computes any more");
        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(execution)).Status);
    }
}
