using System.Globalization;
using System.Text.RegularExpressions;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>A silo that lives and cannot reach the database.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "11")]
public sealed class PostgresLeaseTests
{
    /// <summary>After this long without a sign of life others take over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    [PostgresFact]
    public async Task A_silo_without_a_network_stops_its_work_before_another_takes_it_over_and_commits_nothing_of_it_afterwards()
    {
        await using var cluster = await TestCluster.Make();
        await using var stalls = new StallMeter();
        var frozen = await cluster.Start();
        var (isFrozen, stoppedAt, takenOverAt) = (false, 0L, 0L);
        var late = new TaskCompletionSource<Exception?>();
        frozen.Jobs.Does = async (work, _) =>
        {
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = work.Stopping.Register(() =>
            {
                stoppedAt = TimeProvider.System.GetTimestamp();
                stopped.SetResult();
            });
            await stopped.Task;
            // A machine that stands still lets a lease lapse before the network is cut: the item comes again.
            if (!Volatile.Read(ref isFrozen))
                throw new OperationCanceledException(work.Stopping);
            late.SetResult(await AddAsSoonAsTheStoreAnswers(work));
        };
        await frozen.Ledger("a").Add("of the frozen silo");
        await frozen.Ledger("a").Start("job");
        await Eventually.Holds(() => !frozen.Jobs.Begun.IsEmpty, "the work runs");

        frozen.Proxy.Freeze();
        var frozenAt = TimeProvider.System.GetTimestamp();
        Volatile.Write(ref isFrozen, true);
        EngineOptions? room = null;
        var other = await cluster.Start(options => (room = options).MaxRunningWork = 0);
        other.Jobs.Does = async (work, _) =>
        {
            takenOverAt = TimeProvider.System.GetTimestamp();
            await work.GetGrain<ILedgerGrain>("result").Add(work.MayHaveRun ? "again" : "for the first time");
        };
        room!.MaxRunningWork = 10;
        var longest = TimeSpan.Zero;
        var calls = 0;
        await Eventually.Holds(
            async () =>
            {
                var free = new FreeStopwatch();
                await other.Ledger(calls++ % 2 == 0 ? "a" : "b").Add($"{calls}");
                longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, free.Elapsed.Ticks));
                return (await other.Ledger("result").Tokens()).Count > 0;
            },
            "the work was done by the other silo");
        Assert.False(late.Task.IsCompleted);
        frozen.Proxy.Thaw();

        Assert.IsType<FencedException>(await late.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        // 1.5 s after the last sign of life, which was before the network was cut.
        Assert.Contains(frozen.Log.Of(2401), line => Age(line) is >= 1.5);
        Assert.True(TimeProvider.System.GetElapsedTime(frozenAt, stoppedAt) < Lease + stalls.Longest, "it stops when its lease has lapsed");
        Assert.True(TimeProvider.System.GetElapsedTime(takenOverAt, stoppedAt) < stalls.Longest, "it stopped before the other silo began");
        Assert.InRange(longest, TimeSpan.Zero, TimeSpan.FromSeconds(1.5));
        Assert.Equal(["again"], await frozen.Ledger("result").Tokens());
        await Eventually.Holds(() => frozen.Log.Of(2402).Any(), "the frozen silo has found out that it was taken for dead");
        await Eventually.Holds(async () => await cluster.Value<long>("select count(*) from work_item") == 0, "the work is over");
        Assert.Equal(["of the frozen silo", .. (await other.Ledger("a").Tokens()).Skip(1)], await frozen.Ledger("a").Tokens());

        await frozen.Ledger("a").AddAndTell("thawed", "b");
        await Eventually.Holds(async () => (await other.Ledger("b").Tokens()).Contains("thawed"), "the thawed silo serves and delivers again");
    }

    [PostgresFact]
    public async Task A_commit_that_was_under_way_when_the_network_froze_is_settled_after_the_thaw_and_takes_effect_once()
    {
        await using var cluster = await TestCluster.Make();
        var frozen = await cluster.Start();
        var other = await cluster.Start();
        await frozen.Ledger("a").Add("before");
        await other.Ledger("b").Add("before");
        frozen.Proxy.Freeze();
        var held = frozen.Ledger("a").AddAndTell("token", "b");

        await Eventually.Holds(
            async () => await cluster.Value<long>($"select count(*) from silo where name = '{frozen.Name}' and died_at is not null") == 1, "the frozen silo was taken for dead");
        await other.Ledger("a").Add("of the other");
        Assert.False(held.IsCompleted);
        frozen.Proxy.Thaw();

        Assert.Equal(3, await held);
        Assert.Equal(["before", "of the other", "token"], await other.Ledger("a").Tokens());
        await Eventually.Holds(async () => (await other.Ledger("b").Tokens()).Contains("token"), "the message has arrived");
        await Eventually.Holds(async () => await cluster.Value<long>("select count(*) from message") == 0, "no message is left");
        Assert.Equal(["before", "token"], await other.Ledger("b").Tokens());
    }

    /// <summary>The seconds that the line tells.</summary>
    private static double Age(string line) => double.Parse(Regex.Match(line, @"\d+\.\d").Value, CultureInfo.InvariantCulture);

    /// <summary>A store that does not answer is no answer; the one that comes in the end is what counts.</summary>
    private static async Task<Exception?> AddAsSoonAsTheStoreAnswers(WorkContext work)
    {
        Exception? error;
        do
            error = await Record.ExceptionAsync(() => work.GetGrain<ILedgerGrain>("result").Add("late"));
        while (error is StoreUnavailableException);
        return error;
    }
}
