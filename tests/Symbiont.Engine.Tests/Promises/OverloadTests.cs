using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "14")]
public sealed class OverloadTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_full_line_of_one_grain_refuses_further_calls_and_other_grains_go_on(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options => options.MaxWaitingPerGrain = 100);
        silo.Commits.Close();
        var taken = new List<Task<int>>();
        var refused = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var call = silo.Account("a").Deposit(1);
            if (call.IsFaulted)
                refused += call.Exception!.InnerException is OverloadedException ? 1 : throw call.Exception;
            else
                taken.Add(call);
        }

        var other = silo.Account("b").Deposit(5);
        silo.Commits.Open();

        // Beside the line of 100, one batch may be under way.
        Assert.InRange(taken.Count, 100, 100 + 64);
        Assert.Equal(1_000, taken.Count + refused);
        await Task.WhenAll(taken);
        Assert.Equal(5, await other);
        Assert.Equal(taken.Count, await silo.Account("a").Balance());
        Assert.Equal(0, silo.Silo.Turns.Waiting);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Ten_times_what_the_silo_takes_leaves_it_serving_and_nothing_of_the_refused_behind(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options => options.MaxWaiting = 500);
        var done = 0;
        var refused = 0;
        await Task.WhenAll(Enumerable.Range(0, 5_000).Select(async i =>
        {
            for (var round = 0; round < 4; round++)
            {
                try
                {
                    await silo.Account($"a{i % 50}").Deposit(1);
                    Interlocked.Increment(ref done);
                }
                catch (OverloadedException)
                {
                    Interlocked.Increment(ref refused);
                    await Task.Yield();
                }
            }
        }));

        Assert.Equal(20_000, done + refused);
        Assert.True(refused > 0, "nothing was refused: this was no overload");
        Assert.Equal(0, silo.Silo.Turns.Waiting);
        var balances = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => silo.Account($"a{i}").Balance()));
        Assert.Equal(done, balances.Sum());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Calls_that_bring_too_many_bytes_together_are_refused_and_one_big_one_alone_is_not(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options => options.MaxWaitingBytes = 1_000);
        Assert.Equal(1, await silo.Account("big", new() { Bytes = 50_000 }).Deposit(1));
        silo.Commits.Close();
        var first = silo.Account("a", new() { Bytes = 600 }).Deposit(1);

        var second = silo.Account("b", new() { Bytes = 600 }).Deposit(1);

        await Assert.ThrowsAsync<OverloadedException>(() => second);
        silo.Commits.Open();
        await first;
        Assert.Equal(1, await silo.Account("b", new() { Bytes = 600 }).Deposit(1));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_turn_whose_caller_has_run_out_of_time_does_not_start(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Commits.Close();
        var first = silo.Account("a", new() { Timeout = TimeSpan.FromDays(1) }).Deposit(1);
        await Eventually.Holds(() => silo.Commits.Waiting == 1, "the first commit waits");
        var second = silo.Account("a", new() { Timeout = TimeSpan.FromSeconds(5) }).Deposit(10);

        await silo.Until(() => Task.FromResult(second.IsCompleted), "the second caller is told", TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<CallTimeoutException>(() => second);
        silo.Commits.Open();
        await first;
        Assert.Equal(1, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task While_callers_wait_deliveries_take_at_most_half_of_the_turns_in_line(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Commits.CloseExceptFor(GrainId.Of<IAccountGrain>("sender"));
        var callers = Enumerable.Range(0, 40).Select(i => silo.Account($"a{i}").Deposit(1)).ToList();
        await Eventually.Holds(() => silo.Commits.Waiting == 40, "the callers' commits wait");

        await silo.Account("sender").Spread("to", 200);

        // The sender itself waited when the deliveries began.
        await Eventually.Holds(() => silo.Commits.Waiting >= 40 + 40, "as many are being delivered as callers wait");
        Assert.InRange(silo.Commits.Waiting, 40 + 40, 40 + 41);
        Assert.Equal(200, silo.Silo.HeldMessages);
        silo.Commits.Open();
        await Task.WhenAll(callers);
        await silo.Until(async () => (await Task.WhenAll(Enumerable.Range(0, 200).Select(i => silo.Account($"to{i}").Balance()))).Sum() == 200, "all have arrived", TimeSpan.Zero);
    }
}
