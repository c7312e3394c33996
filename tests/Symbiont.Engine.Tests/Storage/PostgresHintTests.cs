using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>What one silo begins and another has to do.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "13")]
public sealed class PostgresHintTests
{
    [PostgresTheory, InlineData(true), InlineData(false)]
    public async Task Messages_and_work_that_a_silo_does_not_do_itself_are_done_by_another(bool hints)
    {
        await using var cluster = await TestCluster.Make();
        var busy = await StartBusy(cluster, hints);
        var idle = await cluster.Start(postgres: new() { Hints = hints });
        await Eventually.Holds(async () => await Listeners(cluster) == (hints ? 2L : 0L), "both listen, or nobody");

        await busy.Ledger("a").AddAndTell("message", "b");
        await busy.Ledger("a").Start("work");

        await Eventually.Holds(async () => (await idle.Ledger("b").Tokens()).SequenceEqual(["message"]), "the message has arrived");
        await Eventually.Holds(() => idle.Jobs.Begun.SequenceEqual(["work"]), "the work is done");
        Assert.Empty(busy.Jobs.Begun);
        // What it has committed it is told of behind the commit, which is seen at once.
        await Eventually.Holds(() => idle.Committed.All.Contains("told message"), "the other one has delivered the message");
    }

    [PostgresFact]
    public async Task A_message_that_another_silo_must_deliver_arrives_within_300_ms()
    {
        await using var cluster = await TestCluster.Make();
        var busy = await StartBusy(cluster, hints: true);
        var idle = await cluster.Start();
        await Eventually.Holds(async () => await Listeners(cluster) == 2, "both listen");
        await busy.Ledger("a").AddAndTell("to warm up", "b");
        await Eventually.Holds(() => idle.Committed.All.Contains("told to warm up"), "the first message has arrived");

        var times = new List<TimeSpan>();
        for (var i = 0; i < 11; i++)
        {
            await busy.Ledger("a").AddAndTell($"{i}", "b");
            var sent = new FreeStopwatch();
            await Eventually.Holds(() => idle.Committed.All.Contains($"told {i}"), "the message has arrived");
            times.Add(sent.Elapsed);
        }

        // By looking alone it would be half a second.
        Assert.InRange(times.Order().ElementAt(times.Count / 2), TimeSpan.Zero, TimeSpan.FromMilliseconds(300));
    }

    [PostgresFact]
    public async Task Ending_work_stops_it_on_the_silo_that_runs_it()
    {
        await using var cluster = await TestCluster.Make();
        var (runs, ends) = (await cluster.Start(), await cluster.Start(options => options.MaxRunningWork = 0));
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        runs.Jobs.Does = async (work, _) =>
        {
            await using var registration = work.Stopping.Register(() => stopped.TrySetResult());
            await stopped.Task;
        };
        var item = await runs.Ledger("a").Start("long");
        await Eventually.Holds(() => !runs.Jobs.Begun.IsEmpty, "the work runs");

        await ends.Ledger("b").End(item);

        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Eventually.Holds(() => runs.Silo.RunningWork == 0, "nothing runs any more");
        Assert.Empty(ends.Jobs.Begun);
    }

    /// <summary>A silo that has no room to deliver a message or to do work.</summary>
    private static Task<ClusterSilo> StartBusy(TestCluster cluster, bool hints) => cluster.Start(
        options =>
        {
            options.MaxDeliveries = 0;
            options.MaxRunningWork = 0;
        },
        new() { Hints = hints });

    private static Task<long> Listeners(TestCluster cluster) =>
        cluster.Value<long>("select count(*) from pg_stat_activity where application_name like 'symbiont silo test %' and (query like 'listen %' or query = 'select 1')");
}
