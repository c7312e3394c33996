using Npgsql;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>Bugs put into real silos on purpose: a checker that does not find them proves nothing when it is content.</summary>
public sealed class SabotageTests(SabotagedCluster site, ITestOutputHelper output) : IClassFixture<SabotagedCluster>
{
    private const int Rounds = 30;
    private const int BusyGrains = 2;
    private const int BusyClients = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private SiloCluster Cluster => site.Cluster;

    [PostgresTheory]
    [InlineData("NoVersionCheck", "was acknowledged and is lost")]
    [InlineData("AnswerBeforeCommit", "was acknowledged and is lost")]
    [InlineData("ErrorAnsweredFromALostBatch", "a read saw what does not stand there")]
    [InlineData("RerunAfterAnUnclearCommit", "was added twice")]
    [InlineData("MessageNotDeleted", "has come twice")]
    [InlineData("ReminderFiredTwice", "was done twice")]
    [InlineData("LosersRowsInserted", "the feed does not say what the state says")]
    [InlineData("StaleRead", "tokens after")]
    public async Task A_bug_put_into_all_silos_on_purpose_is_found(string bug, string sentence)
    {
        IReadOnlyList<string> complaints = [];
        for (var round = 1; round <= Rounds; round++)
        {
            await Cluster.Sabotage(bug);
            var load = new ClientLoad(Cluster, round, $"{bug}-{round}", BusyGrains, BusyClients);
            await load.Answers(400);
            // Whoever comes after the dead is sound, and finds what should be gone.
            var stopped = load.Stop();
            await Replace();
            await stopped;
            complaints = await Cluster.Judge(load, Patience);
            await Clear();
            if (complaints.FirstOrDefault(complaint => complaint.Contains(sentence, StringComparison.Ordinal)) is not { } found)
                continue;
            output.WriteLine($"{bug}: found in round {round}, {load.History.Count} calls, {complaints.Count} complaints. {found}");
            return;
        }

        Assert.Fail($"{bug} was not found in {Rounds} rounds; the last one: {string.Join("; ", complaints.Take(10))}");
    }

    [PostgresFact]
    public async Task A_silo_that_wakes_up_and_ignores_its_tokens_is_found()
    {
        await Cluster.Sabotage("FencingTokenIgnored");
        var (sleeper, other) = (Cluster.Silos[1], Cluster.Silos[2]);
        await sleeper.Call("hold");
        for (var i = 0; i < 20; i++)
            await sleeper.Call("work", "fenced", $"{i}");
        // It holds; what it has let lapse, on a machine that stood still, others do.
        Assert.DoesNotContain((await other.Read("fenced")).Done, entry => entry.EndsWith(sleeper.Name, StringComparison.Ordinal));
        sleeper.Pause();
        // It is the first thing that it sees when it wakes up: it does not know yet that it has slept.
        var letGo = sleeper.Call("let-go");
        await Eventually.Holds(
            async () => (await other.Read("fenced")).Done.Count(entry => !entry.EndsWith(sleeper.Name, StringComparison.Ordinal)) == 20, "others have done its work");
        sleeper.Continue();
        await letGo;
        await sleeper.Log.Line("was taken for dead by others");
        await Eventually.Holds(async () => (await other.Read("fenced")).Done.Count > 20, "the woken silo does it, too");
        var final = await other.Read("fenced");
        var history = final.Added.Select(token => new Operation(OperationKind.Work, "fenced", token, null, 0)).ToList();
        var complaints = HistoryChecker.Check(history, new Dictionary<string, FinalState> { ["fenced"] = final });
        output.WriteLine($"FencingTokenIgnored: {complaints.Count} complaints. {complaints[0]}");
        Assert.All(complaints, complaint => Assert.EndsWith("was done twice", complaint, StringComparison.Ordinal));
        await Replace();
        await Clear();
    }

    /// <summary>Kills all silos and starts sound ones.</summary>
    private async Task Replace()
    {
        for (var place = 0; place < Cluster.Silos.Length; place++)
            await Cluster.Kill(place);
        await Task.WhenAll(Enumerable.Range(0, Cluster.Silos.Length).Select(Cluster.Launch));
    }

    /// <summary>What a bug has left lying there would be taken for the next one's fault.</summary>
    private async Task Clear()
    {
        await using var connection = new NpgsqlConnection(Cluster.Server.ConnectionString());
        await connection.OpenAsync();
        await using var clear = new NpgsqlCommand("delete from message; delete from work_item; delete from dead_letter", connection);
        await clear.ExecuteNonQueryAsync();
    }
}
