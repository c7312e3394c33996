using System.Text;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

/// <summary>What an older release does with what a newer one has written.</summary>
[Trait("promise", "16")]
public sealed class UpgradeTests
{
    private const int Newer = 99;

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_state_of_a_newer_release_is_answered_503_and_left_alone(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var self = GrainId.Of<IAccountGrain>("a");
        await silo.Store.Commit(new(self, 0) { State = new(Newer, "{\"balance\":5,\"new\":true}"u8.ToArray()) });

        foreach (var call in new Func<Task>[] { () => silo.Account("a").Deposit(1), () => silo.Account("a").Balance(), () => silo.Account("a").Close() })
            Assert.Equal(ErrorKind.Unavailable, (await Assert.ThrowsAsync<NewerSchemaException>(call)).Kind);

        var row = await silo.Store.Load(self);
        Assert.Equal((1, Newer), (row!.Version, row.State!.Schema));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_message_of_a_newer_release_waits_for_one_that_knows_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var commit = new GrainCommit(GrainId.Of<IAccountGrain>("from"), 0);
        commit.Messages.Add(new(GrainId.Of<IAccountGrain>("to"), "deposited", Newer, "{}"u8.ToArray()));
        await silo.Store.Commit(commit);
        await silo.Restart();

        await silo.Until(() => Task.FromResult(silo.Silo.HeldMessages == 1), "the message is held", TimeSpan.FromMinutes(1));
        await For(silo, TimeSpan.FromMinutes(30));
        await silo.Until(() => Task.FromResult(silo.Silo.HeldMessages == 1), "the message is still held", TimeSpan.FromMinutes(1));

        // Ten attempts and more have failed, and it is neither taken nor given up.
        Assert.Equal(0, await silo.Account("to").Balance());
        await silo.Restart();
        await silo.Until(() => Task.FromResult(silo.Silo.HeldMessages == 1), "the message is there again", TimeSpan.FromMinutes(1));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_work_item_of_a_newer_release_waits_for_one_that_knows_it(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var id = Guid.NewGuid();
        var commit = new GrainCommit(GrainId.Of<IAccountGrain>("from"), 0);
        commit.Work.Add(new(id, "jobs", Newer, Encoding.UTF8.GetBytes("{\"what\":\"new\"}"), silo.Clock.GetUtcNow()));
        await silo.Store.Commit(commit);
        await silo.Restart();

        await For(silo, TimeSpan.FromMinutes(40));

        Assert.Empty(silo.Jobs.Begun);
        await silo.Restart();
        await silo.Until(async () => await silo.Store.NextDue() is not null, "it is there again", TimeSpan.FromMinutes(1));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_state_of_an_older_release_loads_and_goes_on(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        // As an earlier release wrote it: without the list that this one has.
        await silo.Store.Commit(new(GrainId.Of<IAccountGrain>("a"), 0) { State = new(1, "{\"balance\":5}"u8.ToArray()) });

        Assert.Equal(5, await silo.Account("a").Balance());
        Assert.Equal(6, await silo.Account("a").Deposit(1));
    }

    /// <summary>Lets time go by in minutes; what is due in one is tried before the next.</summary>
    private static Task For(TestSilo silo, TimeSpan time)
    {
        var end = silo.Clock.GetUtcNow() + time;
        return silo.Until(() => Task.FromResult(silo.Clock.GetUtcNow() >= end), $"{time} have gone by", TimeSpan.FromMinutes(1));
    }
}
