using Symbiont.Agents;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Scheduling.Tests.Schedules;

/// <summary>Three silos on one database.</summary>
public sealed class ClusterTests
{
    [PostgresFact]
    public async Task Three_silos_run_each_occurrence_once()
    {
        await using var planned = await Planned.Start(StoreKind.Postgres);
        await using var second = await planned.Host.StartBeside(Silo("second"));
        await using var third = await planned.Host.StartBeside(Silo("third"));
        var agent = await planned.Host.Create(Dsl.Agent("return 1;", "concurrency = 500"));
        var schedules = new List<string>();
        for (var i = 0; i < 30; i++)
            schedules.Add(await planned.Create(agent, "0 * * * * *", request => request with { OverlapPolicy = "allow_all" }));

        for (var minute = 1; minute <= 4; minute++)
        {
            planned.Host.Clock.Advance(Planned.Noon.AddMinutes(minute) - planned.Now);
            await Ran(planned, schedules, minute);
        }

        foreach (var schedule in schedules)
            Assert.Equal([1, 2, 3, 4], await planned.Minutes(schedule));
    }

    [PostgresFact]
    public async Task What_a_silo_leaves_undone_another_one_does()
    {
        await using var planned = await Planned.Start(StoreKind.Postgres);
        await using var second = await planned.Host.StartBeside(Silo("second"));
        var agent = await second.Create(Dsl.Agent("return 1;", "concurrency = 500"));
        var schedules = new List<string>();
        for (var i = 0; i < 10; i++)
            schedules.Add(await planned.Create(agent, "0 * * * * *", request => request with { OverlapPolicy = "allow_all" }));

        await second.Close();
        planned.Host.Clock.Advance(Planned.Noon.AddMinutes(1) - planned.Now);

        await Ran(planned, schedules, 1);
    }

    private static Action<TestSettings> Silo(string name) => settings =>
    {
        settings.Services.AddScheduling();
        settings.Engine.SiloName = name;
    };

    private static async Task Ran(Planned planned, IEnumerable<string> schedules, int times)
    {
        foreach (var schedule in schedules)
        {
            await planned.Host.Until(
                async () => (await planned.Schedules.GetHistory(schedule, 100)) is var runs && runs.Count >= times && runs.All(run => run.Status == ExecutionStatus.Completed),
                $"{schedule} has run {times} times", TimeSpan.FromMilliseconds(1));
        }
    }
}
