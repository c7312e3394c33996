using System.Globalization;
using System.Text.Json;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Executions with every kind of action are killed with -9 at each named point. What came out is counted outside the server.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const string Variable = "SYMBIONT_EXECUTION_KILLS";

    private static readonly IReadOnlyList<string> Few = ["after-intent", KillPoint.During, "before-result", "parked"];

    private static int? Asked { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : null;

    [Fact]
    public async Task On_SQLite_nothing_is_lost_and_nothing_done_twice_wherever_it_is_killed()
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnSqlite(ledger);
        await Kill(ledger, site, KillPoint.Names, Asked ?? KillPoint.Names.Count);
    }

    [PostgresFact]
    public async Task On_PostgreSQL_another_silo_takes_over_and_nothing_is_lost_or_done_twice()
    {
        await using var ledger = await Ledger.Start();
        await using var site = await KillSite.OnPostgres(ledger);
        await Kill(ledger, site, Asked is null ? Few : KillPoint.Names, Asked ?? Few.Count);
    }

    private async Task Kill(Ledger ledger, KillSite site, IReadOnlyList<string> names, int kills)
    {
        var server = await site.Start();
        await server.Api.Create("helper", Program("helper"));
        await server.Api.Create("diary", Program("diary"), "persistent");
        var agent = await server.Api.Create("every-action", Program("every-action"));

        // Nobody kills this one: it says what to expect and how often each point is passed. One that a busy machine has interrupted is none to compare with.
        KillRun calm;
        JsonElement unkilled;
        var tries = 0;
        do
        {
            await server.Arm("none", 0);
            calm = new KillRun(ledger, site, tries++ == 0 ? "unkilled" : $"unkilled-{tries}");
            unkilled = await calm.Ended(server.Api, await calm.Begin(server.Api, agent));
        }
        while (unkilled.Steps().Any(step => step.Number("attempts") > 1));
        var passed = new Dictionary<string, int>(await server.Count()) { [KillPoint.During] = KillRun.Holdable.Count };
        await calm.Verify(server.Api, unkilled.Text("execution_id"), unkilled, unkilled);

        var done = new List<KillOutcome>();
        var runs = 0;
        for (var i = 0; i < kills; i++)
        {
            var name = names[i % names.Count];
            // All passings of a point in turn; beginning in the middle, where a short proof sees most.
            var point = new KillPoint(name, (passed[name] / 2 + i / names.Count) % passed[name] + 1);
            KillOutcome? outcome;
            // What travels together in one commit differs from run to run, and with it how often a point is passed.
            while ((outcome = await Kill(new(ledger, site, $"run-{runs++}"), site, server, agent, point, unkilled)) is null)
                point = point with { Number = point.Number - 1 };
            server = outcome.Next;
            done.Add(outcome);
        }

        foreach (var group in done.GroupBy(outcome => outcome.Point.Name))
        {
            output.WriteLine(
                $"{group.Key,-14} killed {group.Count(),3} times at {group.Select(outcome => outcome.Point).Distinct().Count(),2} of {passed[group.Key],2} places; "
                + $"actions done again {group.Sum(outcome => outcome.Repeated),3}, not to be repeated {group.Sum(outcome => outcome.Interrupted),2}");
        }

        output.WriteLine($"{"all",-14} killed {done.Count,3} times");
    }

    /// <summary>Runs one execution, kills its server at the point, and has the next one finish it. Null: the execution has ended without coming by the point.</summary>
    private static async Task<KillOutcome?> Kill(KillRun run, KillSite site, HaltingServer server, string agent, KillPoint point, JsonElement unkilled)
    {
        var held = point.Name == KillPoint.During ? KillRun.Holdable[point.Number - 1] : null;
        var release = held is null ? () => { } : run.Hold(held);
        await server.Arm(point.Name, point.Number);
        var execution = await run.Begin(server.Api, agent);
        var first = run.Ended(server.Api, execution);
        var where = held;
        if (held is null)
            where = await server.Halted(point, first);
        else
            await run.Reached(held);
        if (where is null)
        {
            await run.Verify(server.Api, execution, await first, unkilled);
            return null;
        }

        HaltingServer next;
        if (site.IsShared)
        {
            next = await site.Start();
            await server.Kill();
            release();
        }
        else
        {
            await server.Kill();
            release();
            next = await site.Start();
        }

        var ended = await run.Ended(next.Api, execution);
        try
        {
            var outcome = new KillOutcome(point, next, await run.Verify(next.Api, execution, ended, unkilled));
            // An intent without a result is what a second attempt comes from; without an intent there is none.
            if (point.Name is "after-intent" or KillPoint.During or "before-result")
                Assert.InRange(outcome.Repeated + outcome.Interrupted, 1, int.MaxValue);
            return outcome;
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"Killed at {point} ({where}): {ended}\n{server.Log}\n----\n{next.Log}", wrong);
        }
    }

    private static string Program(string name) => File.ReadAllText(Checkout.At($"tests/Symbiont.Cluster.Tests/Kills/{name}.symbi"));
}
