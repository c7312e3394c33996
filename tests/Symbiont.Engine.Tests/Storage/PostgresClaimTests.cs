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
        var idle = await cluster.Start(postgres: new() { Hints = false });
        await Looks(idle, "update message m set owner = $1");
        await busy.Ledger("a").AddAndTell("token", "b");
        using var fault = idle.Proxy.CutBeforeAnswerOf(sql => sql.Contains("update message m set owner = $1", StringComparison.Ordinal));
        await fault.Struck;
        Assert.Equal(1L, await cluster.Value<long>("select count(*) from message where owner is not null"));

        await Eventually.Holds(async () => (await busy.Ledger("b").Tokens()).SequenceEqual(["token"]), "the message has arrived", TimeSpan.FromSeconds(15));
    }

    [PostgresFact]
    public async Task Work_is_done_although_the_answer_to_its_claim_is_lost()
    {
        await using var cluster = await TestCluster.Make();
        var busy = await cluster.Start(options => options.MaxRunningWork = 0, new() { Hints = false });
        var idle = await cluster.Start(postgres: new() { Hints = false });
        await Looks(idle, "update work_item set owner = $1, token");
        await busy.Ledger("a").Start("work");
        using var fault = idle.Proxy.CutBeforeAnswerOf(sql => sql.Contains("update work_item set owner = $1, token", StringComparison.Ordinal));
        await fault.Struck;
        Assert.Equal(1L, await cluster.Value<long>("select count(*) from work_item where owner is not null"));

        await Eventually.Holds(() => idle.Jobs.Begun.SequenceEqual(["work"]), "the work is done", TimeSpan.FromSeconds(15));
    }

    /// <summary>Returns when the silo has just looked: the next time is most of a second away.</summary>
    private static Task Looks(ClusterSilo silo, string claim)
    {
        var looked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        silo.Proxy.CutBeforeSending(sql =>
        {
            if (sql.Contains(claim, StringComparison.Ordinal))
                looked.TrySetResult();
            return false;
        });
        return looked.Task;
    }
}
