using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Who is in the cluster, and two processes of one name.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "11")]
public sealed class PostgresSiloTests
{
    [PostgresFact]
    public async Task Every_silo_lists_all_with_what_they_do_and_where_they_are()
    {
        await using var cluster = await TestCluster.Make();
        var one = await cluster.Start(options => (options.SiloAddress, options.Version) = ("http://10.0.0.1:8080", "1.2.3"));
        var held = new TaskCompletionSource();
        one.Jobs.Does = (_, _) => held.Task;
        await one.Ledger("a").Start("job");
        await Eventually.Holds(() => !one.Jobs.Begun.IsEmpty, "the work runs");
        var two = await cluster.Start();

        var listed = await Listed(two, SiloState.Active, SiloState.Active);

        Assert.Equal([one.Name, two.Name], listed.Select(silo => silo.Name));
        Assert.Equal(("http://10.0.0.1:8080", "1.2.3", 1, SiloState.Active), (listed[0].Address, listed[0].Version, listed[0].Work, listed[0].State));
        Assert.Equal(("", "", 0, SiloState.Active), (listed[1].Address, listed[1].Version, listed[1].Work, listed[1].State));
        Assert.InRange(listed[0].LastSeen, listed[0].StartedAt, listed[0].StartedAt + TimeSpan.FromMinutes(1));
        held.SetResult();
        await two.DisposeAsync();
        await Listed(one, SiloState.Active, SiloState.Dead);
    }

    [PostgresFact]
    public async Task One_that_takes_the_place_of_a_killed_one_serves_turns_at_once_and_takes_work_when_that_has_died()
    {
        await using var cluster = await TestCluster.Make();
        var killed = await cluster.Start(name: "same");
        await killed.Ledger("a").Add("before");
        // The database's time stands still, so that the killed one lives on in it.
        await cluster.Run("""
            create table stopped as select engine_now() as at;
            create or replace function engine_now() returns timestamptz language sql stable as 'select at from stopped';
            """);
        await cluster.Run("update silo set renewed_at = engine_now()");
        await killed.Crash();
        var silo = await cluster.Start(name: "same");
        Assert.Equal([SiloState.Active, SiloState.Joining], (await silo.Store.Cluster!.Silos()).Select(each => each.State));
        Assert.Equal(["before"], await silo.Ledger("a").Tokens());
        var diedFirst = false;
        silo.Jobs.Does = async (_, _) => diedFirst = await cluster.Value<long>("select count(*) from silo where died_at is not null") == 1;

        await silo.Ledger("a").Start("job");
        await silo.Ledger("a").AddAndTell("told", "b");
        await cluster.Run("create or replace function engine_now() returns timestamptz language sql stable as $$ select date_trunc('milliseconds', clock_timestamp()) $$");

        await Eventually.Holds(() => !silo.Jobs.Begun.IsEmpty, "the work is done");
        await Eventually.Holds(async () => (await silo.Ledger("b").Tokens()).Contains("told"), "the message is delivered");
        await Eventually.Holds(async () => await cluster.Value<long>("select count(*) from work_item") == 0, "the work has ended");
        Assert.True(diedFirst, "no work before the earlier process was taken for dead");
        await Listed(silo, SiloState.Dead, SiloState.Active);
        Assert.Equal((1, 1, 0), (silo.Log.Of(2005).Count(), silo.Log.Of(2003).Count(), silo.Log.Of(2004).Count()));
        Assert.False(silo.Silo.Failed);
    }

    [PostgresFact]
    public async Task The_younger_of_two_that_live_under_one_name_gives_up_and_says_so()
    {
        await using var cluster = await TestCluster.Make();
        var first = await cluster.Start(name: "same");
        var second = await cluster.Start(name: "same");

        await Eventually.Holds(() => second.Silo.Failed, "the younger one gives up");
        await second.Ledger("a").Add("served all the same");
        Assert.Contains("SYMBIONT_SILO_NAME", Assert.Single(second.Log.Of(2004)), StringComparison.Ordinal);
        await second.DisposeAsync();

        Assert.False(first.Silo.Failed);
        Assert.Equal(["served all the same"], await first.Ledger("a").Tokens());
        await Listed(first, SiloState.Active, SiloState.Dead);
    }

    [PostgresFact]
    public async Task One_that_is_told_to_stop_shows_as_leaving_and_its_successor_waits_for_it()
    {
        await using var cluster = await TestCluster.Make();
        var old = await cluster.Start(name: "same");
        var held = new TaskCompletionSource();
        old.Jobs.Does = async (work, _) =>
        {
            await held.Task;
            work.Stopping.ThrowIfCancellationRequested();
        };
        await old.Ledger("a").Start("job");
        await Eventually.Holds(() => !old.Jobs.Begun.IsEmpty, "the work runs");
        var stopped = old.Silo.StopAsync(CancellationToken.None);
        await Eventually.Holds(async () => await cluster.Value<long>("select count(*) from silo where leaving") == 1, "it says that it leaves");

        var successor = await cluster.Start(name: "same");
        await Listed(successor, SiloState.Leaving, SiloState.Joining);
        await Eventually.Holds(async () => await cluster.Value<bool>("select max(renewed_at) > max(started_at) + interval '1 second' from silo where leaving"), "it has renewed since");
        Assert.False(successor.Silo.Failed);
        held.SetResult();
        await stopped;

        await Eventually.Holds(() => !successor.Jobs.Begun.IsEmpty, "the successor does the work that was given back");
        await Listed(successor, SiloState.Dead, SiloState.Active);
    }

    /// <summary>The silos, once they have these states: one that renews late shows as dead for a moment. One that was given up has a row more.</summary>
    private static async Task<IReadOnlyList<SiloInfo>> Listed(ClusterSilo silo, params SiloState[] states)
    {
        IReadOnlyList<SiloInfo> listed = [];
        await Eventually.Holds(
            async () => (listed = await silo.Store.Cluster!.Silos()).Select(each => each.State).SequenceEqual(states),
            $"the silos are {string.Join(", ", states)}");
        return listed;
    }
}
