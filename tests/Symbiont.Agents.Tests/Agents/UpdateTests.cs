using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class UpdateTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_new_program_is_a_new_version_and_the_next_execution_runs_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { with { return 1; } }");
        host.Clock.Advance(TimeSpan.FromSeconds(5));

        var answer = await host.Agent(agent).Update(new(Dsl: "agent main { with { return 2; } }"));

        Assert.Equal((agent, "updated"), (answer.Id, answer.Status));
        var detail = await host.Agents.GetDetail(agent);
        Assert.Equal((2, "agent main { with { return 2; } }"), (detail.Version, detail.Dsl));
        Assert.Equal([1, 2], detail.Versions.Select(version => version.Version));
        Assert.Equal(TimeSpan.FromSeconds(5), detail.UpdatedAt - detail.CreatedAt);
        Assert.Equal(2, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_running_execution_finishes_on_the_version_that_it_began_with(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { with { sleep(1h); return \"old\"; } }");
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Agent(agent).Update(new(Dsl: "agent main { with { return \"new\"; } }"));
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("old", (await host.End(execution)).Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Renaming_frees_the_old_name_and_takes_the_new_one(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { with { return 1; } }", "old");

        await host.Agent(agent).Update(new(Name: "new"));

        Assert.Equal((null, agent), (await host.Agents.Find("old"), await host.Agents.Find("new")));
        Assert.NotEqual(agent, await host.Create("agent main { with { return 1; } }", "old"));
        await Refused.With("AGENT_NAME_TAKEN", () => host.Create("agent main { with { return 1; } }", "new"));
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_refused_update_changes_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create("agent main { with { return 1; } }", "taken");
        var agent = await host.Create("agent main { with { return 1; } }", "mine");

        await Refused.With("INVALID_REQUEST", () => host.Agent(agent).Update(new()));
        await Refused.With("AGENT_NAME_TAKEN", () => host.Agent(agent).Update(new(Name: "taken", Dsl: "agent main { with { return 2; } }")));
        await Refused.With("INVALID_DSL", () => host.Agent(agent).Update(new(Name: "other", Dsl: "agent {")));
        await Refused.With("INVALID_REQUEST", () => host.Agent(agent).Update(new(ExecutionMode: "never")));

        var detail = await host.Agents.GetDetail(agent);
        Assert.Equal(("mine", 1, "agent main { with { return 1; } }"), (detail.Name, detail.Version, detail.Dsl));
        Assert.Equal((agent, null), (await host.Agents.Find("mine"), await host.Agents.Find("other")));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Mode_and_metadata_are_replaced_as_a_whole(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { with { return 1; } }");

        await host.Agent(agent).Update(new(ExecutionMode: "persistent", Metadata: JsonSerializer.SerializeToElement(new { a = 1 })));
        await host.Agent(agent).Update(new(Metadata: JsonSerializer.SerializeToElement(new { b = 2 })));

        var detail = await host.Agents.GetDetail(agent);
        Assert.Equal((ExecutionMode.Persistent, """{"b":2}""", 1), (detail.ExecutionMode, detail.Metadata.GetRawText(), detail.Version));
    }

    [Theory, EachStore, OnPostgres]
    public async Task More_room_lets_what_waits_run(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create("agent main { with concurrency = 1 { sleep(1h); } }");
        await host.Execute(agent);
        var second = await host.Execute(agent);
        Assert.Equal(ExecutionStatus.Queued, (await host.Show(second)).Status);

        await host.Agent(agent).Update(new(Dsl: "agent main { with concurrency = 2 { sleep(1h); } }"));

        await host.Reaches(second, ExecutionStatus.Waiting);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_is_not_there_is_not_found(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        const string Id = "0190c1d2-0000-7000-8000-000000000001";

        Func<Task>[] calls =
        [
            () => host.Agent(Id).Update(new(Name: "a")), () => host.Agent(Id).Delete(), () => host.Agent(Id).Execute(new()),
            () => host.Agent(Id).Heartbeat(new()), () => host.Agents.GetDetail(Id), () => host.Agents.GetStatus(Id), () => host.Agents.GetHistory(Id, 50),
        ];

        foreach (var call in calls)
            Assert.IsType<NotFoundException>(await Refused.With("AGENT_NOT_FOUND", call));
    }
}
