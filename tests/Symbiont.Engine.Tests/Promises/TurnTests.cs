using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Promises;

public sealed class TurnTests
{
    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "2")]
    public async Task An_answered_turn_survives_a_restart(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(10);
        await silo.Account("a").Deposit(5);

        await silo.Restart();

        Assert.Equal(15, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_turn_that_throws_changes_nothing(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(10);

        await Assert.ThrowsAsync<OverdrawnException>(() => silo.Account("a").Withdraw(11));
        await Assert.ThrowsAsync<OverdrawnException>(() => silo.Account("a").Everything("n", thenFail: true));

        await silo.Restart();
        Assert.Equal(10, await silo.Account("a").Balance());
        Assert.Empty(await silo.Store.Read(GrainId.Of<IAccountGrain>("a"), "history"));
        Assert.Equal(0, await silo.Account("n-child").Balance());
        Assert.Null(await silo.Store.Get("space", "n"));
        Assert.Empty(await silo.Store.Page("list"));
        Assert.Null(await silo.Store.FindHolder("account-name", "n"));
        Assert.Null(await silo.Store.GetBody(GrainId.Of<IAccountGrain>("a"), "body"));
        Assert.Null(await silo.Store.NextDue());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_turn_commits_all_of_its_effects(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await silo.Account("a").Everything("n", thenFail: false);
        await silo.Until(async () => await silo.Account("n-other").Balance() == 1, "the message has arrived", TimeSpan.Zero);
        await silo.Restart();

        var self = GrainId.Of<IAccountGrain>("a");
        Assert.Equal(7, await silo.Account("a").Balance());
        Assert.Equal(1, await silo.Account("n-child").Balance());
        Assert.Equal("n", Assert.Single(await silo.Store.Read(self, "history")).Read<Entry>().What);
        Assert.Equal("1"u8.ToArray(), (await silo.Store.Get("space", "n"))!.Value.ToArray());
        Assert.Equal("n", Assert.Single(await silo.Store.Page("list")).Key);
        Assert.Equal(self, await silo.Store.FindHolder("account-name", "n"));
        Assert.Equal("x"u8.ToArray(), (await silo.Store.GetBody(self, "body"))!.Value.ToArray());
        Assert.NotNull(await silo.Store.NextDue());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "3")]
    public async Task Concurrent_turns_of_one_grain_lose_no_update(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => silo.Account("a").Deposit(1))));

        Assert.Equal(500, await silo.Account("a").Balance());
        Assert.Equal(500, (await silo.Store.Load(GrainId.Of<IAccountGrain>("a")))!.State!.Json.ToArray() is var json
            ? System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("balance").GetInt32() : 0);
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "5")]
    public async Task A_failing_turn_does_not_harm_the_others_of_its_batch(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var calls = Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? silo.Account("a").Deposit(1) : silo.Account("a").Withdraw(1_000)).ToList();

        foreach (var (call, i) in calls.Select((call, i) => (call, i)))
        {
            if (i % 2 == 0)
                await call;
            else
                await Assert.ThrowsAsync<OverdrawnException>(() => call);
        }

        Assert.Equal(100, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task Creating_a_grain_that_exists_changes_nothing(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("b").Deposit(3);

        await silo.Account("a").Open("b", 100);
        await silo.Account("a").Open("c", 100);

        Assert.Equal(3, await silo.Account("b").Balance());
        Assert.Equal(100, await silo.Account("c").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "6")]
    public async Task A_grain_seen_empty_before_it_was_created_is_seen_created_after(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        Assert.Equal(0, await silo.Account("c").Balance());

        await silo.Account("a").Open("c", 100);

        Assert.Equal(100, await silo.Account("c").Balance());
        Assert.Equal(101, await silo.Account("c").Deposit(1));
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_claim_has_one_holder(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var claims = Enumerable.Range(0, 20).Select(i => Outcome(silo.Account($"a{i}").Name("same"))).ToList();

        Assert.Single(await Task.WhenAll(claims), won => won);

        static async Task<bool> Outcome(Task claim)
        {
            try
            {
                await claim;
                return true;
            }
            catch (ClaimTakenException taken)
            {
                Assert.Equal("same", taken.Key);
                return false;
            }
        }
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "7")]
    public async Task A_turn_that_waits_is_refused(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);

        var refused = await Assert.ThrowsAsync<TurnWaitedException>(() => silo.Account("a").Waits());

        Assert.Equal("TURN_WAITED", refused.Code);
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "7")]
    public async Task A_read_only_method_that_changes_something_is_refused(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Deposit(5);

        await Assert.ThrowsAsync<InvalidOperationException>(() => silo.Account("a").BalanceAndChange());

        Assert.Equal(5, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "8")]
    public async Task A_state_over_64_KiB_fails_its_turn_alone(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var before = silo.Account("a").Deposit(1);
        var tooLarge = silo.Account("a").Grow(65 * 1024);
        var after = silo.Account("a").Deposit(1);

        await before;
        var refused = await Assert.ThrowsAsync<DomainException>(() => tooLarge);
        await after;

        Assert.Equal("STATE_TOO_LARGE", refused.Code);
        Assert.Equal(2, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_forgotten_grain_leaves_nothing_and_can_begin_anew(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Everything("n", thenFail: false);

        await silo.Account("a").Close();

        var self = GrainId.Of<IAccountGrain>("a");
        Assert.Equal(0, await silo.Account("a").Balance());
        Assert.Null((await silo.Store.Load(GrainId.Of<IAccountGrain>("a")))?.State);
        Assert.Empty(await silo.Store.Read(self, "history"));
        Assert.Null(await silo.Store.GetBody(self, "body"));
        Assert.Equal(2, await silo.Account("a").Deposit(2));
        await silo.Restart();
        Assert.Equal(2, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "1")]
    public async Task A_grain_forgotten_in_the_batch_of_its_last_writes_leaves_nothing_either(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Commits.Close();
        var first = silo.Account("a").Deposit(1);
        await Eventually.Holds(() => silo.Commits.Waiting == 1, "the first commit waits");
        Task[] batch = [silo.Account("a").Visit("n"), silo.Account("a").Remind("later", 60), silo.Account("a").Close()];
        silo.Commits.Open();
        await first;
        await Task.WhenAll(batch);

        var self = GrainId.Of<IAccountGrain>("a");
        Assert.Empty(await silo.Store.Read(self, "history"));
        Assert.Null(await silo.Store.GetBody(self, "body"));
        await silo.Until(async () => await silo.Account("n-other").Balance() == 1, "what it sent has arrived", TimeSpan.Zero);
        await silo.Until(async () => await silo.Store.NextDue() is null, "no reminder is left", TimeSpan.Zero);
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "14")]
    public async Task A_caller_that_left_has_its_turn_not_started(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => silo.Account("a", new() { Cancelled = gone.Token }).Deposit(1));

        Assert.Equal(0, await silo.Account("a").Balance());
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "14")]
    public async Task Too_many_waiting_turns_are_refused_and_nothing_of_them_begins(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options => options.MaxWaiting = 50);
        silo.Commits.Close();
        var calls = Enumerable.Range(0, 5_000).Select(_ => silo.Account("a").Deposit(1)).ToList();
        silo.Commits.Open();
        var done = 0;
        foreach (var call in calls)
        {
            try
            {
                await call;
                done++;
            }
            catch (OverloadedException refused)
            {
                Assert.Equal(1, refused.RetryAfterSeconds);
            }
        }

        Assert.InRange(done, 50, 4_999);
        Assert.Equal(done, await silo.Account("a").Balance());
    }

    [Fact, Trait("promise", "15")]
    public async Task Grains_that_nobody_calls_leave_memory_and_come_back_with_their_state()
    {
        await using var silo = await TestSilo.Start(StoreKind.Sqlite, options => options.MaxIdleGrains = 100);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => silo.Account($"a{i}").Deposit(i)));

        await silo.Until(() => Task.FromResult(silo.Silo.LoadedGrains <= 100), "there are no more than allowed", TimeSpan.FromSeconds(1));

        Assert.Equal(Enumerable.Range(0, 500), await Task.WhenAll(Enumerable.Range(0, 500).Select(i => silo.Account($"a{i}").Balance())));
    }

    [Fact, Trait("promise", "15")]
    public async Task A_second_process_on_one_data_folder_refuses_to_start()
    {
        await using var silo = await TestSilo.Start(StoreKind.Sqlite);

        var refused = Assert.Throws<DataFolderException>(() => new Storage.Sqlite.DataFolderLock(silo.Folder));

        Assert.Contains(silo.Folder, refused.Message, StringComparison.Ordinal);
    }
}
