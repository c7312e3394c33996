using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class HistoryTests
{
    [Theory, EachStore, OnPostgres]
    public async Task The_history_is_newest_first_and_says_how_each_went(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "log(what);\nif what == \"fail\" { error(\"my reason\"); }\nif what == \"wait\" { sleep(1h); }", "concurrency = 1", parameters: "(what: String)"));
        var ids = new List<string>();
        foreach (var what in new[] { "work", "fail" })
            ids.Add((await host.End(await host.Execute(agent, new { what }))).ExecutionId);
        foreach (var what in new[] { "wait", "never" })
            ids.Add(await host.Execute(agent, new { what }));
        await host.Reaches(ids[2], ExecutionStatus.Waiting);

        var history = (await host.Agents.GetHistory(agent, 50)).History;

        Assert.Equal(Enumerable.Reverse(ids), history.Select(entry => entry.ExecutionId));
        Assert.Equal(
            [ExecutionStatus.Queued, ExecutionStatus.Waiting, ExecutionStatus.Failed, ExecutionStatus.Completed],
            history.Select(entry => entry.Status));
        Assert.Equal([0, 2, 1, 1], history.Select(entry => entry.StepCount));
        Assert.Equal([null, null, "my reason", null], history.Select(entry => entry.Error));
        Assert.Equal([false, true, true, true], history.Select(entry => entry.StartedAt is not null));
        Assert.Equal([false, false, true, true], history.Select(entry => entry.CompletedAt is not null && entry.ExecutionTimeMs >= 0));
        Assert.All(history, entry => Assert.Equal("execute", entry.Trigger));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_limit_gives_only_the_newest(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
            ids.Add(await host.Execute(agent));

        Assert.Equal([ids[4], ids[3]], (await host.Agents.GetHistory(agent, 2)).History.Select(entry => entry.ExecutionId));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Executions_are_listed_oldest_first_by_agent_and_status(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var one = await host.Create(Dsl.Agent("sleep(1h);"));
        var other = await host.Create(Dsl.Agent("return 1;"));
        var waits = await host.Execute(one);
        var ends = await host.Execute(other);
        await host.Reaches(waits, ExecutionStatus.Waiting);
        await host.End(ends);

        Assert.Equal([waits, ends], await Ids(null, null));
        Assert.Equal([waits], await Ids(one, null));
        Assert.Equal([ends], await Ids(null, ExecutionStatus.Completed));
        Assert.Equal([waits], await Ids(null, ExecutionStatus.Waiting));
        Assert.Empty(await Ids(one, ExecutionStatus.Completed));

        async Task<List<string>> Ids(string? agent, ExecutionStatus? status) =>
            await host.Agents.ListExecutions(agent, status).Select(entry => entry.ExecutionId).ToListAsync();
    }

    [Theory, EachStore, OnPostgres]
    public async Task Steps_say_what_was_done_in_the_order_of_its_beginning(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("let id = uuid();\nlog(id);\n\nif true { emit(\"x\", 1); }");

        Assert.Equal([(1, "1", "uuid", 2), (2, "2", "log", 3), (3, "3", "emit", 5)], end.Steps.Select(step => (step.Index, step.Path, step.Action, step.Line)));
        Assert.All(end.Steps, step => Assert.Equal(("completed", "allow", 1), (step.Status, step.Decision!.Effect, step.Attempts)));
        Assert.All(end.Steps, step => Assert.NotNull(step.CompletedAt));
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_unknown_execution_is_not_found(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        await Refused.With("EXECUTION_NOT_FOUND", () => host.Agents.GetExecution("0190c1d2-0000-7000-8000-000000000001"));
    }

    [Theory, EachStore, OnPostgres]
    public async Task What_has_not_ended_after_a_restart_is_listed_as_it_stands(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();

        await Eventually.Holds(async () => (await host.Agents.GetHistory(agent, 50)).History.Single().Status == ExecutionStatus.Waiting, "it waits");
        Assert.Equal(1, (await host.Agents.GetHistory(agent, 50)).History.Single().StepCount);
    }
}
