using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Agents;

public sealed class DeleteTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_deleted_agent_is_gone_at_once_and_its_name_is_free(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"), "name");
        await host.Execute(agent);

        var answer = await host.Agent(agent).Delete();

        Assert.Equal((agent, "deleted"), (answer.Id, answer.Status));
        await Refused.With("AGENT_NOT_FOUND", () => host.Agents.GetDetail(agent));
        await Refused.With("AGENT_NOT_FOUND", () => host.Agent(agent).Delete());
        await Refused.With("AGENT_NOT_FOUND", () => host.Execute(agent));
        Assert.Empty(await host.Agents.ListIds().ToListAsync());
        await host.Create(Dsl.Agent("return 1;"), "name");
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_goes_while_it_is_looked_at_is_gone_and_not_without_a_program(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("return 1;"));
        var bodies = new LateBodies(host.Get<IBodies>(), () => host.Agent(agent).Delete());
        var agents = ActivatorUtilities.CreateInstance<AgentDirectory>(host.Get<IServiceProvider>(), bodies);

        await Refused.With("AGENT_NOT_FOUND", () => agents.GetDetail(agent));
    }

    [Theory, EachStore, OnPostgres]
    public async Task What_runs_waits_or_stands_in_line_is_cancelled_and_stays_readable(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 2"));
        var executions = new List<string>();
        for (var i = 0; i < 100; i++)
            executions.Add(await host.Execute(agent));

        await host.Agent(agent).Delete();

        foreach (var execution in executions)
            Assert.Equal(ExecutionStatus.Cancelled, (await host.End(execution)).Status);
        await Eventually.Holds(async () => await host.Store.Load(GrainId.Of<IAgentGrain>(agent)) is null or { State: null }, "nothing is left of the agent itself");
        Assert.Equal(0, await host.Store.Count($"agent-queue/{agent}"));
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_memory_of_a_deleted_agent_is_gone_also_what_its_last_execution_was_about_to_write(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("memory.set(\"a\", 1); sleep(1h); memory.set(\"b\", 2); sleep(1h);", "memory = persistent"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var writes = new TaskCompletionSource();
        var deleted = new TaskCompletionSource();
        host.Store.Before = async commit =>
        {
            if (commit.Rows.Count == 0 || commit.Grain.Key != execution)
                return;
            writes.SetResult();
            await deleted.Task;
        };
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Until(() => Task.FromResult(writes.Task.IsCompleted), "it is about to write");

        await host.Agent(agent).Delete();
        Assert.Empty(await host.Store.List(AgentLists.Memory(agent)));
        deleted.SetResult();

        await host.End(execution);
        await Eventually.Holds(async () => await host.Store.Load(GrainId.Of<IAgentGrain>(agent)) is null or { State: null }, "nothing is left of the agent itself");
        Assert.Empty(await host.Store.List(AgentLists.Memory(agent)));
    }

    /// <summary>Reads only after something has happened.</summary>
    private sealed class LateBodies(IBodies inner, Func<Task> before) : IBodies
    {
        public async ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name)
        {
            await before();
            return await inner.GetBody(grain, name);
        }
    }
}
