namespace Symbiont.Cluster.Tests;

/// <summary><c>kill -9</c> in the middle of the long sample; the effects are counted outside the product.</summary>
public sealed class KilledJobTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Killed_right_after_its_start_it_is_done_all_the_same()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 3);
        // However late the kill is, it comes before the second round.
        var held = ledger.Hold(Jobs.Round(1));
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);

        await first.Kill();

        held.Release();
        var second = await site.Start();
        // How far it came in that moment is not known; the first round may have been under way.
        await job.Prove(second.Api, agent, execution, (1, 1, 2));
    }

    [Fact]
    public async Task Killed_while_it_sleeps_it_repeats_nothing()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 2, pause: "2s");
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        var awake = await Jobs.Sleeps(first.Api, execution, Pause);

        await first.Kill();

        var isLate = TimeProvider.System.GetUtcNow() >= awake;
        var second = await site.Start();
        // One that was killed late may have been in its second round.
        await job.Prove(second.Api, agent, execution, isLate ? [(2, 1, 2)] : []);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Killed_while_a_post_waits_for_its_answer_it_sends_that_one_again_with_the_same_key(int round)
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 3);
        var held = ledger.Hold(Jobs.Round(round));
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        await ledger.Arrival(Jobs.Round(round));

        await first.Kill();

        held.Release();
        var second = await site.Start();
        await job.Prove(second.Api, agent, execution, (round, 2, 2));
        var step = (await second.Api.Execution(execution)).Steps().Where(step => step.Is("http.post", "completed")).ElementAt(round - 1);
        Assert.Equal(2, step.Number("attempts"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Killed_in_the_moment_of_an_answer_it_goes_on_from_there(int round)
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 3);
        // However late the kill is, it comes before the round after the next.
        var held = ledger.Hold(Jobs.Round(round + 1));
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        await ledger.Answered(Jobs.Round(round));

        await first.Kill();

        held.Release();
        var second = await site.Start();
        // The answer may have been lost with the process, or the next round may have begun.
        await job.Prove(second.Api, agent, execution, (round, 1, 2), (round + 1, 1, 2));
    }

    [Fact]
    public async Task Killed_once_an_action_is_known_to_be_finished_it_does_not_do_it_again()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 3, pause: "0.5s");
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        await first.Api.UntilStep(execution, "the second round is told of", step => step.Is("emit", "completed") && step.Number("index") > 8);

        await first.Kill();

        var second = await site.Start();
        await job.Prove(second.Api, agent, execution, (3, 1, 2));
    }

    [Fact]
    public async Task Killed_again_and_again_it_comes_to_the_same_end()
    {
        const int Rounds = 6;
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, Rounds, pause: "0.1s");
        var held = Enumerable.Range(1, Rounds).Select(round => ledger.Hold(Jobs.Round(round))).ToList();
        var server = await site.Start();
        var (agent, execution) = await Jobs.Begin(server.Api, job);

        for (var round = 1; round <= Rounds; round++)
        {
            await ledger.Arrival(Jobs.Round(round));
            await server.Kill();
            held[round - 1].Release();
            server = await site.Start();
        }

        await job.Prove(server.Api, agent, execution, [.. Enumerable.Range(1, Rounds).Select(round => (round, 2, 2))]);
    }
}
