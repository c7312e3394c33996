using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Claims of messages and work whose answer is lost: the database has given them to a silo that does not know of it.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "10")]
public sealed class PostgresClaimTests
{
    [PostgresFact]
    public async Task A_message_is_delivered_although_the_answer_to_its_claim_is_lost()
    {
        await using var cluster = await TestCluster.Make();
        var busy = await cluster.Start(options => options.MaxDeliveries = 0, new() { Hints = false });
        await busy.Ledger("a").AddAndTell("token", "b");

        await Loses(cluster, "update message m set owner = $1", "seq <> all", "select count(*) from message where owner is not null");

        await Eventually.Holds(async () => (await busy.Ledger("b").Tokens()).SequenceEqual(["token"]), "the message has arrived");
    }

    [PostgresFact]
    public async Task Work_is_done_although_the_answer_to_its_claim_is_lost()
    {
        await using var cluster = await TestCluster.Make();
        var busy = await cluster.Start(options => options.MaxRunningWork = 0, new() { Hints = false });
        await busy.Ledger("a").Start("work");

        var idle = await Loses(cluster, "update work_item set owner = $1, token", "id <> all", "select count(*) from work_item where owner is not null");

        await Eventually.Holds(() => idle.Jobs.Begun.SequenceEqual(["work"]), "the work is done");
    }

    /// <summary>Starts a silo that claims one thing and does not hear of it; until that is seen, it gives nothing back.</summary>
    private static async Task<ClusterSilo> Loses(TestCluster cluster, string claim, string gives, string owned)
    {
        ProxyFault? lost = null;
        ProxyFault? held = null;
        var idle = await cluster.Start(postgres: new() { Hints = false }, arm: proxy =>
        {
            lost = proxy.CutBeforeAnswerOf(sql => sql.Contains(claim, StringComparison.Ordinal));
            held = proxy.HoldSync(sql => sql.Contains(gives, StringComparison.Ordinal));
        });
        await lost!.Struck;
        Assert.Equal(1L, await cluster.Value<long>(owned));
        held!.Release();
        return idle;
    }
}
