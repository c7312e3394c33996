using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "11")]
public sealed class WorkTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_work_item_runs_once_and_is_gone(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await silo.Account("a").Start("sweep");

        await silo.Until(() => Task.FromResult(!silo.Jobs.Begun.IsEmpty && silo.Silo.RunningWork == 0), "it has run", TimeSpan.Zero);
        await silo.Restart();
        Assert.Null(await silo.Store.NextDue());
        Assert.Equal(["sweep"], silo.Jobs.Begun);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_work_item_that_was_running_at_the_end_runs_again_after_a_restart(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Jobs.Does = (work, _) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, work.Stopping);
        await silo.Account("a").Start("long");
        await silo.Until(() => Task.FromResult(!silo.Jobs.Begun.IsEmpty), "it runs", TimeSpan.Zero);

        await silo.Close();
        silo.Jobs.Does = null;
        await silo.Open();

        await silo.Until(() => Task.FromResult(silo.Jobs.Attempts["long"] == 2 && silo.Silo.RunningWork == 0), "it has run again", TimeSpan.Zero);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Ending_a_work_item_cancels_what_runs_and_fences_its_commits(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        FencedException? fenced = null;
        var finished = new TaskCompletionSource();
        silo.Jobs.Does = async (work, _) =>
        {
            var stopped = new TaskCompletionSource();
            await using var registration = work.Stopping.Register(stopped.SetResult);
            await stopped.Task;
            fenced = await Assert.ThrowsAsync<FencedException>(() => work.GetGrain<IAccountGrain>("b").Deposit(1));
            finished.SetResult();
        };
        var item = await silo.Account("a").Start("long");

        await silo.Account("a").End(item);
        await finished.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(item, fenced!.Item);
        Assert.Equal(0, await silo.Account("b").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_worker_commits_while_it_owns_its_item(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Jobs.Does = (work, _) => work.GetGrain<IAccountGrain>("b").Deposit(1);

        await silo.Account("a").Start("deposit");

        await silo.Until(async () => await silo.Account("b").Balance() == 1, "it has committed", TimeSpan.Zero);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_failing_work_item_backs_off_and_is_given_up_after_ten_attempts(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Jobs.Does = (_, _) => throw new OverdrawnException();
        await silo.Account("a").Start("bad");

        await silo.Until(() => Task.FromResult(silo.Jobs.Attempts.GetValueOrDefault("bad") == 10 && silo.Silo.RunningWork == 0), "ten attempts", TimeSpan.FromSeconds(1));

        await silo.Until(async () => await silo.Store.NextDue() is null, "nothing is left to try", TimeSpan.Zero);
        // 243 s; of each of the ten steps the database's clock may be one second ahead.
        Assert.InRange(silo.Clock.GetUtcNow() - new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(233), TimeSpan.FromSeconds(400));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task More_items_than_room_all_run(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options => options.MaxRunningWork = 3);
        var most = 0;
        silo.Jobs.Does = async (_, _) =>
        {
            InterlockedMax(ref most, silo.Silo.RunningWork);
            await Task.Yield();
        };

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => silo.Account($"a{i}").Start($"job {i}")));

        await silo.Until(() => Task.FromResult(silo.Jobs.Attempts.Count == 50), "all have run", TimeSpan.FromMilliseconds(10));
        Assert.InRange(most, 1, 3);
        Assert.All(silo.Jobs.Attempts.Values, attempts => Assert.Equal(1, attempts));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen)
                return;
        }
    }
}
