using System.Collections.Concurrent;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Commits whose connection breaks before, in the middle of and after what they do.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "4")]
public sealed class PostgresCommitTests
{
    /// <summary>What another silo's stop may cost everybody else.</summary>
    private static readonly TimeSpan MostDelay = TimeSpan.FromSeconds(1.5);

    [PostgresFact]
    public async Task A_commit_whose_answer_is_lost_is_settled_as_happened_and_takes_effect_once()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        await silo.Ledger("a").Add("before");

        using var fault = silo.Proxy.CutBeforeAnswerOf(IsCommit);
        Assert.Equal(2, await silo.Ledger("a").AddAndTell("token", "b"));

        Assert.True(fault.Struck.IsCompleted);
        await HasHappenedOnce(silo, settledAsHappened: true);
    }

    [PostgresFact]
    public async Task A_commit_behind_a_lock_whose_answer_is_lost_is_settled_as_happened_and_takes_effect_once()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start(Contends);
        var other = await cluster.Start();
        var sent = await Contend(silo, other);

        using var fault = silo.Proxy.CutBeforeAnswerOf(sql => Heard(sent, sql) && IsCommit(sql));
        Assert.Equal(6, await silo.Ledger("a").AddAndTell("token", "b"));

        Assert.True(fault.Struck.IsCompleted);
        Assert.Contains(sent, IsLock);
        await HasHappenedOnce(silo, settledAsHappened: true);
    }

    [PostgresFact]
    public async Task A_commit_that_never_reached_the_server_is_settled_as_not_happened_and_runs_once()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start();
        await silo.Ledger("a").Add("before");

        using var fault = silo.Proxy.CutBeforeSending(IsCommit);
        Assert.Equal(2, await silo.Ledger("a").AddAndTell("token", "b"));

        Assert.True(fault.Struck.IsCompleted);
        await HasHappenedOnce(silo, settledAsHappened: false);
    }

    [PostgresFact]
    public async Task A_commit_behind_a_lock_that_never_reached_the_server_is_settled_as_not_happened_and_runs_once()
    {
        await using var cluster = await TestCluster.Make();
        var silo = await cluster.Start(Contends);
        var other = await cluster.Start();
        var sent = await Contend(silo, other);

        using var fault = silo.Proxy.CutBeforeSending(sql => Heard(sent, sql) && IsCommit(sql));
        Assert.Equal(6, await silo.Ledger("a").AddAndTell("token", "b"));

        Assert.True(fault.Struck.IsCompleted);
        Assert.Contains(sent, IsLock);
        await HasHappenedOnce(silo, settledAsHappened: false);
    }

    [PostgresFact]
    public async Task A_silo_that_stops_in_the_middle_of_a_commit_delays_the_others_by_less_than_1500_ms()
    {
        await using var cluster = await TestCluster.Make();
        var stopped = await cluster.Start();
        var other = await cluster.Start();
        await stopped.Ledger("a").Add("before");
        await other.Ledger("c").Add("before");
        using var fault = stopped.Proxy.HoldSync(IsCommit);
        var held = stopped.Ledger("a").AddAndTell("token", "b");
        await fault.Struck;
        stopped.Proxy.Freeze();
        // On its way to the server is not there yet: only a commit that has written holds the row.
        await Eventually.Holds(
            async () => await cluster.Value<long>($"select count(*) from pg_stat_activity where application_name = 'symbiont silo {stopped.Name}' and wait_event = 'ClientRead' and backend_xid is not null") == 1,
            "the stopped silo holds the row");

        var (started, free) = (TimeProvider.System.GetTimestamp(), new FreeStopwatch());
        await other.Ledger("a").Add("of the other");
        var (took, freely) = (TimeProvider.System.GetElapsedTime(started), free.Elapsed);

        Assert.True(took > TimeSpan.FromMilliseconds(200), $"It took {took}: nobody was in its way.");
        Assert.True(freely < MostDelay, $"It took {freely} of {took} until {TimeProvider.System.GetUtcNow():HH:mm:ss.fff}.\n{other.Log.All}");
        await HasEndedBlocker(other, stopped);
        Assert.False(held.IsCompleted);

        stopped.Proxy.Thaw();
        fault.Release();
        Assert.Equal(3, await held);
        await HasHappenedOnce(stopped, settledAsHappened: false, other);
        Assert.Equal(["before", "of the other", "token"], await other.Ledger("a").Tokens());
    }

    [PostgresFact]
    public async Task A_silo_that_stops_between_lock_and_commit_delays_the_others_by_less_than_1500_ms()
    {
        await using var cluster = await TestCluster.Make();
        var stopped = await cluster.Start(Contends);
        var other = await cluster.Start();
        await Contend(stopped, other);
        var isFirst = true;
        using var fault = stopped.Proxy.CutBeforeSending(sql =>
        {
            // This one still reaches the server; that the row is locked the silo does not hear any more.
            if (isFirst && IsLock(sql))
            {
                isFirst = false;
                stopped.Proxy.Freeze();
            }

            return false;
        });
        var before = await stopped.Ledger("a").Tokens();
        var held = stopped.Ledger("a").AddAndTell("token", "b");
        await Eventually.Holds(
            async () => await cluster.Value<long>($"select count(*) from pg_stat_activity where application_name = 'symbiont silo {stopped.Name}' and state = 'idle in transaction'") == 1,
            "the stopped silo holds the row");

        var free = new FreeStopwatch();
        await other.Ledger("a").Add("of the other");
        var took = free.Elapsed;

        Assert.True(took < MostDelay, $"It took {took} until {TimeProvider.System.GetUtcNow():HH:mm:ss.fff}.\n{other.Log.All}");
        await HasEndedBlocker(other, stopped);
        stopped.Proxy.Thaw();
        Assert.Equal(before.Count + 2, await held);
        Assert.Equal([.. before, "of the other", "token"], await other.Ledger("a").Tokens());
        await Eventually.Holds(async () => (await stopped.Ledger("b").Tokens()).SequenceEqual(["token"]), "the message has arrived");
    }

    private static bool IsCommit(string sql) => sql.Contains("from engine_commit(", StringComparison.Ordinal);

    private static bool IsLock(string sql) => sql.Contains("where id = $1 for update", StringComparison.Ordinal);

    private static bool Heard(ConcurrentQueue<string> sent, string sql)
    {
        sent.Enqueue(sql);
        return true;
    }

    private static void Contends(EngineOptions options) => options.Contention = TimeSpan.FromHours(1);

    /// <summary>Has the silo lose two commits on "a" to the other: from then on it takes that row first.</summary>
    private static async Task<ConcurrentQueue<string>> Contend(ClusterSilo silo, ClusterSilo other)
    {
        await silo.Ledger("a").Add("one");
        await other.Ledger("a").Add("two");
        await silo.Ledger("a").Add("three");
        await other.Ledger("a").Add("four");
        await silo.Ledger("a").Add("five");
        return new();
    }

    /// <summary>The row is free before the one who ended the blocker hears that it has: the call's answer may overtake the log line.</summary>
    private static async Task HasEndedBlocker(ClusterSilo silo, ClusterSilo blocker)
    {
        await Eventually.Holds(() => silo.Log.Of(2503).Any(), "the silo has logged that it ended a blocker");
        Assert.Contains(blocker.Name, Assert.Single(silo.Log.Of(2503).Distinct()), StringComparison.Ordinal);
    }

    private static async Task HasHappenedOnce(ClusterSilo silo, bool settledAsHappened, ClusterSilo? other = null)
    {
        Assert.Contains($"{settledAsHappened}", Assert.Single(silo.Log.Of(2502)), StringComparison.Ordinal);
        Assert.Single(await silo.Ledger("a").Tokens(), "token");
        Assert.Single((await silo.Store.Read(GrainId.Of<ILedgerGrain>("a"), LedgerGrain.Feed)).Select(row => row.Read<Entry>().What), "token");
        await Eventually.Holds(async () => (await silo.Ledger("b").Tokens()).Count > 0, "the message has arrived");
        await Eventually.Holds(() => silo.Silo.HeldMessages == 0, "no message is left");
        Assert.Equal(["token"], await silo.Ledger("b").Tokens());
        Assert.Single(silo.Committed.All, "token");
        // A silo that stood still may have been given up: then the other one has delivered its message.
        await Eventually.Holds(() => silo.Committed.All.Concat(other?.Committed.All ?? []).Contains("told token"), "the delivery's commit is told of");
        Assert.Single(silo.Committed.All.Concat(other?.Committed.All ?? []), "told token");
    }
}
