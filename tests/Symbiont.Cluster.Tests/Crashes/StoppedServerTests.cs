using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class StoppedServerTests
{
    [Fact]
    public async Task A_server_that_is_told_to_stop_ends_in_time_and_its_sleeping_job_goes_on_at_the_next_start()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 2, pause: "2s");
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        var awake = await Jobs.Sleeps(first.Api, execution, TimeSpan.FromSeconds(2));

        Assert.Equal(0, await first.Stop());

        var isLate = TimeProvider.System.GetUtcNow() >= awake;
        var second = await site.Start();
        // One that was stopped late may have been in its second round.
        await job.Prove(second.Api, agent, execution, isLate ? [(2, 1, 2)] : []);
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_in_the_middle_of_a_post_ends_in_time_and_the_job_goes_on_at_the_next_start()
    {
        await using var ledger = await Ledger.Start();
        await using var site = new ServerSite(ledger.Setting);
        var job = new Jobs(ledger, rounds: 2);
        var held = ledger.Hold(Jobs.Round(2));
        var first = await site.Start();
        var (agent, execution) = await Jobs.Begin(first.Api, job);
        await ledger.Arrival(Jobs.Round(2));

        Assert.Equal(0, await first.Stop());

        held.Release();
        var second = await site.Start();
        await job.Prove(second.Api, agent, execution, (2, 2, 2));
    }

    [Fact]
    public async Task A_server_that_drains_serves_on_without_being_ready_and_ends_at_once_when_it_is_told_again()
    {
        await using var site = new ServerSite(("SYMBIONT_DRAIN", "60s"));
        var server = await site.Start();

        server.Signal("TERM");
        await Eventually.Holds(async () => !await server.IsReady(), "the server says that it is not ready");
        var agent = await server.Api.Create("late", """agent late { with { return 1; } }""");
        Assert.Equal(1, (await server.Api.Run(agent)).Result().GetInt32());

        Assert.Equal(0, await server.Stop());
    }

    [Fact]
    public async Task A_caller_that_waits_for_an_end_does_not_keep_the_server()
    {
        await using var site = new ServerSite();
        var server = await site.Start();
        var agent = await server.Api.Create("sleeper", """agent sleeper { with timeout = 2.hours { sleep(1.hours); } }""");
        var execution = await server.Api.Execute(agent);

        var waiting = server.Api.ExecuteAndWait(agent, "60s");
        await Eventually.Holds(async () => (await server.Api.History(agent)).Count == 2, "the second execution is accepted");
        Assert.Equal(0, await server.Stop());

        Assert.Equal("execution_started", (await waiting).Text("status"));
        var next = await site.Start();
        Assert.False((await next.Api.Execution(execution)).IsEnded());
    }
}
