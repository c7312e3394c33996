using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>The long sample at work on a ledger, and the proof that a killed run did what an unkilled one does.</summary>
internal sealed class Jobs(Ledger ledger, int rounds, string pause = "0.2s")
{
    public const string Killed = "/killed";

    private const string Unkilled = "/unkilled";

    /// <summary>The end of a sleep is reckoned a little before its beginning is written down.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(200);

    public static string Round(int round) => $"{Killed}/{round}";

    public static async Task<(string Agent, string Execution)> Begin(Api api, Jobs job)
    {
        var agent = await api.CreateSample("long-job");
        return (agent, await api.Execute(agent, job.Parameters(Killed)));
    }

    /// <summary>Waits until a job of one pause has begun to sleep; the time until which it does so at least.</summary>
    public static async Task<DateTimeOffset> Sleeps(Api api, string execution, TimeSpan pause)
    {
        await api.UntilStep(execution, "the job sleeps", IsSleep);
        return (await api.Execution(execution)).Steps().First(IsSleep).Time("started_at") + pause - Slack;
    }

    /// <summary>
    /// Waits for the end and compares with a run that nobody kills. Every round has one key, and its calls follow each other;
    /// the rounds that were <paramref name="interrupted"/> were called so often, all others once.
    /// </summary>
    public async Task Prove(Api api, string agent, string execution, params (int Round, int Least, int Most)[] interrupted)
    {
        var ended = await api.Ended(execution);
        var other = await api.Run(await api.CreateSample("long-job", name: "unkilled"), Parameters(Unkilled));

        Assert.True(JsonElement.DeepEquals(other.Result(), ended.Result()), $"{ended.Result()} is not {other.Result()}");
        Assert.Equal(other.Steps().Select(Shape), ended.Steps().Select(Shape));
        Assert.Equal("completed", Assert.Single(await api.History(agent)).Text("status"));
        for (var round = 1; round <= rounds; round++)
        {
            var calls = ledger.Calls(Round(round));
            var (_, least, most) = interrupted.FirstOrDefault(entry => entry.Round == round, (Round: round, Least: 1, Most: 1));
            Assert.InRange(calls.Count, least, most);
            Assert.NotNull(Assert.Single(calls.Select(call => call.Key).Distinct()));
            Assert.Single(calls.Select(call => call.Body).Distinct());
            Assert.Equal(1, ledger.MostAtOnce(Round(round)));
        }

        Assert.Equal(rounds, ledger.Calls().Where(IsKilled).Select(call => call.Key).Distinct().Count());
        Assert.Single(ledger.Calls().Where(IsKilled).Select(call => JsonElement.Parse(call.Body).Text("job")).Distinct());
    }

    private static bool IsSleep(JsonElement step) => step.Text("action") == "sleep";

    private static bool IsKilled(LedgerLine call) => call.Path.StartsWith(Killed, StringComparison.Ordinal);

    private static string Shape(JsonElement step) => $"{step.Text("path")} {step.Text("action")} line {step.Number("line")} {step.Text("status")}";

    private object Parameters(string path) => new { ledger = ledger.At(path), rounds, pause };
}
