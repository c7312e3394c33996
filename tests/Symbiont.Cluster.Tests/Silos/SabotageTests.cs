using Npgsql;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Bugs put into real silos on purpose: a checker that does not find them proves nothing when it is content.</summary>
public sealed class SabotageTests(SabotagedCluster site, ITestOutputHelper output) : IClassFixture<SabotagedCluster>
{
    private const int Rounds = 8;
    private const int Busy = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private SiloCluster Cluster => site.Cluster;

    [PostgresTheory]
    [InlineData("NoVersionCheck", "was acknowledged and is lost")]
    [InlineData("AnswerBeforeCommit", "was acknowledged and is lost")]
    [InlineData("ErrorAnsweredFromALostBatch", "a read saw what does not stand there")]
    [InlineData("RerunAfterAnUnclearCommit", "was added twice")]
    [InlineData("LosersRowsInserted", "the feed does not say what the state says")]
    [InlineData("StaleRead", "tokens after")]
    public Task A_bug_that_shows_under_load_alone_is_found(string bug, string sentence) => Find(bug, sentence, _ => Task.CompletedTask);

    [PostgresTheory]
    [InlineData("MessageNotDeleted", "has come twice")]
    [InlineData("ReminderFiredTwice", "was done twice")]
    public Task A_bug_that_shows_when_another_takes_over_is_found(string bug, string sentence) => Find(bug, sentence, async load =>
    {
        // Reminders are due a moment after the call; whoever takes over finds what should be gone.
        await load.Answers(300);
        var names = Cluster.Silos.Select(silo => silo.Name).ToList();
        await Cluster.Kill(0);
        await Cluster.Launch(0);
        await Eventually.Holds(async () => await Cluster.Count($"silo where died_at is null and name = '{names[0]}'") == 0, "the killed silo is taken for dead");
        await load.Answers(100);
    });

    [PostgresFact]
    public async Task A_silo_that_wakes_up_and_ignores_its_tokens_is_found()
    {
        await Cluster.Sabotage("FencingTokenIgnored");
        var load = new ClientLoad(Cluster, 1, "fenced", Busy);
        await load.Answers(50);
        var sleeper = Cluster.Silos[1];
        await sleeper.Call("hold");
        for (var i = 0; i < 20; i++)
            await sleeper.Call("work", "fenced-held", $"{i}");
        sleeper.Pause();
        // It is the first thing that it sees when it wakes up: it does not know yet that it has slept.
        var letGo = sleeper.Call("let-go");
        await Eventually.Holds(async () => (await Cluster.Silos[2].Read("fenced-held")).Done.Count == 20, "others have done its work");
        sleeper.Continue();
        await letGo;
        await Eventually.Holds(async () => (await Cluster.Silos[2].Read("fenced-held")).Done.Count > 20, "the woken silo does it, too");
        await load.Stop();
        var done = (await Cluster.Silos[2].Read("fenced-held")).Done.Select(entry => entry.Split('@')[0]).ToList();
        output.WriteLine($"FencingTokenIgnored: of 20 tokens {done.Count - done.Distinct().Count()} were done twice");
        await Repair();
    }

    private async Task Find(string bug, string sentence, Func<ClientLoad, Task> trouble)
    {
        IReadOnlyList<string> complaints = [];
        for (var round = 1; round <= Rounds; round++)
        {
            await Cluster.Sabotage(bug);
            var load = new ClientLoad(Cluster, round, $"{bug}-{round}", Busy);
            await load.Answers(300);
            await trouble(load);
            await load.Stop();
            await Cluster.Sabotage("None");
            complaints = await Cluster.Judge(load, Patience);
            if (complaints.FirstOrDefault(complaint => complaint.Contains(sentence, StringComparison.Ordinal)) is not { } found)
                continue;
            output.WriteLine($"{bug}: found in round {round}, {load.History.Count} calls, {complaints.Count} complaints. {found}");
            await Repair();
            return;
        }

        await Repair();
        Assert.Fail($"{bug} was not found in {Rounds} rounds; the last one: {string.Join("; ", complaints.Take(10))}");
    }

    /// <summary>The next bug finds a sound cluster: what this one has left lying there would be taken for its fault.</summary>
    private async Task Repair()
    {
        await Cluster.Sabotage("None");
        await using var connection = new NpgsqlConnection(Cluster.Server.ConnectionString());
        await connection.OpenAsync();
        await using var clear = new NpgsqlCommand("delete from message; delete from work_item; delete from dead_letter", connection);
        await clear.ExecuteNonQueryAsync();
    }
}
