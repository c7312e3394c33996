using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

public sealed class DeadLetterTests
{
    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "10")]
    public async Task A_message_that_was_given_up_is_delivered_when_it_is_requeued_and_its_cause_is_gone(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Transfer("b", 13);
        await silo.Until(async () => (await silo.Store.DeadLetters()).Count == 1, "it is given up", TimeSpan.FromSeconds(5));
        var letter = Assert.Single(await silo.Store.DeadLetters());
        Assert.Equal(("message", GrainId.Of<IAccountGrain>("b"), "deposited", 10), (letter.Source, letter.Grain, letter.Kind, letter.Attempts));
        Assert.NotEmpty(letter.Error);
        await silo.Account("b").Grow(1);

        Assert.True(await silo.Store.Requeue(letter.Seq));

        await silo.Restart();
        await silo.Until(async () => await silo.Account("b").Balance() == 13, "it has arrived");
        Assert.Empty(await silo.Store.DeadLetters());
        Assert.False(await silo.Store.Requeue(letter.Seq));
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "11")]
    public async Task A_work_item_that_was_given_up_is_done_under_its_own_id_when_it_is_requeued(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        silo.Jobs.Does = (_, _) => throw new OverdrawnException();
        var item = await silo.Account("a").Start("job");
        await silo.Until(async () => (await silo.Store.DeadLetters()).Count == 1, "it is given up", TimeSpan.FromSeconds(5));
        var again = new List<(Guid Id, bool MayHaveRun)>();
        silo.Jobs.Does = (work, _) =>
        {
            again.Add((work.Id, work.MayHaveRun));
            return work.GetGrain<IAccountGrain>("b").Deposit(1);
        };

        Assert.True(await silo.Store.Requeue((await silo.Store.DeadLetters())[0].Seq));

        await silo.Restart();
        await silo.Until(async () => await silo.Account("b").Balance() == 1, "it has been done", TimeSpan.FromMilliseconds(1));
        Assert.Equal([(item, true)], again);
    }

    [Theory, EmbeddedStores, OnPostgres, Trait("promise", "10")]
    public async Task A_message_to_a_grain_that_waits_in_its_turn_is_given_up_and_holds_up_its_line_no_longer(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        await silo.Account("a").Transfer("b", 9_999);
        await silo.Account("a").Transfer("b", 1);

        await silo.Until(async () => await silo.Account("b").Balance() == 1, "the next message has arrived", TimeSpan.FromSeconds(5));

        Assert.Single(await silo.Store.DeadLetters());
    }
}
