using System.Collections.Concurrent;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>The database goes away under load and comes back; the silos stay.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "4")]
public sealed class PostgresRestartTests
{
    private const int Grains = 20;

    private static readonly TimeSpan Away = TimeSpan.FromSeconds(2);

    [PostgresTheory, InlineData(false), InlineData(true)]
    public async Task Every_acknowledged_call_is_there_once_after_the_server_was_stopped_hard(bool killed)
    {
        await using var server = await PostgresServer.Start();
        await using var cluster = await TestCluster.Make(server);
        ClusterSilo[] silos = [await cluster.Start(), await cluster.Start()];
        var numbers = await cluster.Value<string>("select string_agg(id::text, ', ' order by id) from silo");
        var acknowledged = new ConcurrentQueue<(string Grain, string Token)>();
        var asked = new ConcurrentQueue<(string Grain, string Token)>();
        using var enough = new CancellationTokenSource();
        var load = silos.SelectMany(silo => Enumerable.Range(0, 8).Select(caller => Load(silo, caller, asked, acknowledged, enough.Token))).ToList();
        await Eventually.Holds(() => acknowledged.Count > 500, "calls are answered");

        await (killed ? server.KillHard() : server.StopHard());
        // Longer than a lease: every silo knows that nobody could renew.
        await Task.Delay(Away, TimeProvider.System);
        await server.StartAgain();

        var (up, before) = (new FreeStopwatch(), acknowledged.Count);
        await Eventually.Holds(() => acknowledged.Count > before, "a call is answered again");
        Assert.InRange(up.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        await Eventually.Holds(() => acknowledged.Count > before + 500, "calls are answered again");
        await enough.CancelAsync();
        await Task.WhenAll(load);

        await Eventually.Holds(async () => await cluster.Value<long>("select count(*) from message") == 0, "every message was delivered");
        for (var i = 0; i < Grains; i++)
        {
            var grain = $"{i}";
            var tokens = await silos[0].Ledger(grain).Tokens();
            Assert.Equal(tokens.Count, tokens.Distinct().Count());
            Assert.Empty(acknowledged.Where(call => call.Grain == grain).Select(call => call.Token).Except(tokens));
            Assert.Empty(tokens.Except(asked.Where(call => call.Grain == grain).Select(call => call.Token)));
            // What the state says, the feed says, and so do the messages.
            Assert.Equal(tokens, (await silos[1].Store.Read(GrainId.Of<ILedgerGrain>(grain), LedgerGrain.Feed)).Select(row => row.Read<Entry>().What));
            Assert.Equal(tokens.Order(), (await silos[1].Ledger($"of {grain}").Tokens()).Order());
        }

        // Nobody is given up for the time in which the server was away: who comes back first judges the others only when they have had theirs.
        Assert.Equal(0L, await cluster.Value<long>($"select count(*) from silo where id in ({numbers}) and died_at < pg_postmaster_start_time() + interval '2 seconds'"));
        await Hears(silos[0], silos[1]);
        await Hears(silos[1], silos[0]);
    }

    /// <summary>Calls one after another; what fails for want of the database is not known, and not tried again.</summary>
    private static async Task Load(
        ClusterSilo silo, int caller, ConcurrentQueue<(string Grain, string Token)> asked, ConcurrentQueue<(string Grain, string Token)> acknowledged, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            var call = (Grain: $"{(caller + i) % Grains}", Token: $"{silo.Name}-{caller}-{i}");
            asked.Enqueue(call);
            try
            {
                await silo.Ledger(call.Grain).AddAndTell(call.Token, $"of {call.Grain}");
                acknowledged.Enqueue(call);
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
            }
        }
    }

    private static async Task Hears(ClusterSilo silo, ClusterSilo other)
    {
        var heard = 0;
        var told = silo.Store.Cluster!.Told;
        silo.Store.Cluster.Told = hint =>
        {
            Interlocked.Increment(ref heard);
            told(hint);
        };
        // More than the one that a new connection brings by itself.
        await Eventually.Holds(
            () =>
            {
                other.Store.Cluster!.Tell(Hint.Due);
                return Volatile.Read(ref heard) >= 5;
            },
            $"{silo.Name} hears {other.Name}");
    }
}
