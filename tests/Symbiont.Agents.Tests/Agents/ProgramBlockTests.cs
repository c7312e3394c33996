using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Tests.Agents;

/// <summary>How another module carries out blocks of programs: here one that keeps a row for each <c>schedule</c>, under an id that outlives updates.</summary>
public sealed class ProgramBlockTests
{
    private const string Space = "rows of the test";

    [Theory, EachStore, OnPostgres]
    public async Task Who_carries_out_a_kind_of_blocks_has_a_part_in_the_agent_s_commits(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Program("daily", "weekly"));
        var first = await Rows(host);

        await host.Agent(agent).Update(new(Dsl: Program("weekly", "monthly")));
        await host.Agent(agent).Update(new(Name: "renamed"));
        await host.Crash();
        var second = await Rows(host);
        await host.Agent(agent).Delete();

        Assert.Equal(ExecutionMode.Scheduled, (await host.Agents.GetDetail(await host.Create(Program("other")))).ExecutionMode);
        Assert.Equal(["daily", "weekly"], first.Values.Order());
        Assert.Equal(["monthly", "weekly"], second.Values.Order());
        Assert.Equal(first.Single(row => row.Value == "weekly").Key, second.Single(row => row.Value == "weekly").Key);
        Assert.Equal(["other"], (await Rows(host)).Values);
    }

    [Theory, EachStore]
    public async Task What_it_refuses_changes_nothing(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Program("daily"));

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_DSL", () => host.Agent(agent).Update(new(Dsl: Program("daily", "never")))));
        await Refused.With("INVALID_DSL", () => host.Create(Program("never"), "a"));

        Assert.Equal((2, 1, "not that name"), (refusal.Errors[0].Line, refusal.Errors[0].Column, refusal.Errors[0].Message));
        Assert.Equal(["daily"], (await Rows(host)).Values);
        Assert.Equal(1, (await host.Agents.GetDetail(agent)).Version);
        Assert.Null(await host.Agents.Find("a"));
    }

    [Theory, EachStore]
    public async Task What_it_says_is_among_the_warnings(StoreKind kind)
    {
        await using var host = await Start(kind);
        var request = new CreateAgent("a", Program("odd"));

        var created = await host.Get<IProgramAdvisor>().Advise(request, await host.Agent("0190c1d2-0000-7000-8000-000000000001").Create(request));

        Assert.Equal(["odd, isn't it", "nobody is there"], created.Warnings!.Select(warning => warning.Message));
    }

    private static Task<TestHost> Start(StoreKind kind) => TestHost.Start(kind, settings => settings.Services.AddSingleton<IProgramBlock, RowPerSchedule>());

    private static string Program(params string[] schedules) => string.Join('\n', schedules.Select(name => $"schedule {name} {{ cron: \"0 0 9 * * *\" }}")) + "\n" + Dsl.Agent("return 1;");

    private static async Task<Dictionary<string, string>> Rows(TestHost host) =>
        (await host.Store.List(Space)).ToDictionary(row => row.Key, row => row.Read<string>());

    private sealed class RowPerSchedule : IProgramBlock
    {
        public string Kind => "schedule";

        public void Check(BlockCheck check)
        {
            foreach (var schedule in check.Program.Schedules)
            {
                if (schedule.Name == "never")
                    check.Error(schedule.Position, "not that name");
                if (schedule.Name == "odd")
                    check.Warn(schedule.Position, "odd, isn't it");
            }
        }

        public IReadOnlyList<HeldBlock> Commit(BlockCommit commit)
        {
            var wanted = (commit.Program?.Schedules ?? []).Select(schedule => schedule.Name!).ToList();
            foreach (var gone in commit.Held.Where(held => !wanted.Contains(held.Name)))
                commit.Turn.Delete(Space, gone.Key);
            var holds = wanted.Select(name => commit.Held.FirstOrDefault(held => held.Name == name) ?? new(Kind, name, commit.Turn.NewId().ToString())).ToList();
            foreach (var held in holds)
                commit.Turn.Put(Space, held.Key, held.Name);
            return holds;
        }

        public Task<IReadOnlyList<ProgramWarning>> FindWarnings(ProgramSyntax program, string agentName, CancellationToken cancelled) =>
            Task.FromResult<IReadOnlyList<ProgramWarning>>([new(1, 1, "nobody is there")]);
    }
}
