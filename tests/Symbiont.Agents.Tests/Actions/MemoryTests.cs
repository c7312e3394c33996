using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Actions;

public sealed class MemoryTests
{
    private const string Count = "let n = memory.get(\"n\", 0);\nmemory.set(\"n\", n + 1);\nreturn memory.get(\"n\");";

    [Theory, EachStore, OnPostgres]
    public async Task Persistent_memory_survives_from_one_execution_to_the_next_and_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Count, "memory = persistent"));

        await host.End(await host.Execute(agent));
        await host.End(await host.Execute(agent));
        await host.Crash();

        Assert.Equal(3, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Ephemeral_memory_lasts_for_one_execution(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Count));

        Assert.Equal(1, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
        Assert.Equal(1, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
        Assert.Empty(await host.Store.List(AgentLists.Memory(agent)));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Ephemeral_memory_is_the_same_after_a_crash_inside_the_execution(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "memory.set(\"a\", [1, 2.0]);\nmemory.set(\"b\", 1);\nmemory.delete(\"b\");\nsleep(1h);\nreturn [memory.get(\"a\"), memory.get(\"b\", \"none\")];")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("""[[1,2.0],"none"]""", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Increments_of_many_executions_one_after_another_all_count(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Count, "memory = persistent"));
        for (var i = 0; i < 40; i++)
            await host.Execute(agent);

        await host.Until(async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "all have ended", TimeSpan.FromMilliseconds(1));

        Assert.Equal(41, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Each_agent_has_a_memory_of_its_own(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var one = await host.Create(Dsl.Agent(Count, "memory = persistent"));
        var other = await host.Create(Dsl.Agent(Count, "memory = persistent"));
        await host.End(await host.Execute(one));

        Assert.Equal(1, (await host.End(await host.Execute(other))).Result!.Value.GetInt32());
    }

    [Theory]
    [EachStore("memory = persistent")]
    [OnPostgres("memory = persistent")]
    [EachStore("")]
    [OnPostgres("")]
    public async Task A_search_finds_keys_and_values_with_the_words_in_order_of_keys(StoreKind kind, string attributes)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            """
            memory.set("cities/paris", { country: "France" });
            memory.set("cities/rome", { country: "Italy" });
            memory.set("people/ada", "lives in PARIS");
            memory.set("gone", "paris");
            memory.delete("gone");
            let found = memory.search("paris");
            return [found.map(row => row.key), memory.search("paris", limit: 1).length, memory.search("nothing").length];
            """,
            attributes));

        Assert.Equal("""[["cities/paris","people/ada"],1,0]""", (await host.End(await host.Execute(agent))).Result!.Value.GetRawText());
    }

    [Theory]
    [EachStore("memory.set(\"k\", map(range(0, 20000), x => x))", "VALUE_TOO_LARGE")]
    [EachStore("memory.set(\"\", 1)", "INVALID_ARGUMENT")]
    [EachStore("memory.set(5, 1)", "INVALID_ARGUMENT")]
    [EachStore("memory.set(\"k\")", "INVALID_ARGUMENT")]
    public async Task What_memory_does_not_take_is_an_error_to_catch_and_changes_nothing(StoreKind kind, string call, string code)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent($"try {{ {call}; }} catch (e) {{ return e.code; }}", "memory = persistent"));

        Assert.Equal(code, (await host.End(await host.Execute(agent))).Result!.Value.GetString());
        Assert.Empty(await host.Store.List(AgentLists.Memory(agent)));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Values_come_back_exactly(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "if first { memory.set(\"v\", [1, 1.0, 90s, null, { b: 1, a: \"\\u0000\" }]); return 0; }\nlet v = memory.get(\"v\");\nreturn [v, type_of(v[0]), type_of(v[1]), type_of(v[2]), v[4].keys()];",
            "memory = persistent", parameters: "(first: Bool)"));
        await host.End(await host.Execute(agent, new { first = true }));

        var end = await host.End(await host.Execute(agent, new { first = false }));

        Assert.Equal("""[[1,1.0,"1m30s",null,{"b":1,"a":"\u0000"}],"int","float","duration",["b","a"]]""", end.Result!.Value.GetRawText());
    }
}
