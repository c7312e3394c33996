using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;

namespace Symbiont.Server.Tests.Schedules;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class SchedulerHealthTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = "/api/v1/health/scheduler";

    [Fact]
    public async Task It_has_exactly_these_keys()
    {
        JsonElement health = default;
        // Its look at the store has 1.5 s, and the disk may take longer.
        await Testing.Eventually.Holds(
            async () => (health = await fixture.Server.Client.GetAsync(Path).Ok()).GetProperty("store_accessible").GetBoolean(), "the store is written and read");

        Assert.Equal(
            [
                "is_running", "store_accessible", "jobs_total", "jobs_active", "jobs_paused", "jobs_dead_letter", "global_active_runs", "max_concurrent", "runs_total",
                "runs_succeeded", "runs_failed", "average_execution_time_ms", "longest_run_ms",
            ],
            health.EnumerateObject().Select(member => member.Name));
        Assert.True(health.GetProperty("is_running").GetBoolean());
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task Without_data_every_number_is_0_and_the_room_is_that_of_the_servers_alive()
    {
        await using var server = await TestServer.Start(("SYMBIONT_MAX_CONCURRENT", "77"));

        var health = await server.Stranger.GetAsync(Path).Ok();

        Assert.Equal(77, health.GetProperty("max_concurrent").GetInt64());
        foreach (var member in health.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Number && member.Name != "max_concurrent"))
            Assert.Equal(0, member.Value.GetDouble());
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_store_that_does_not_answer_is_told_and_the_numbers_are_those_of_the_last_look()
    {
        var engine = new Engine();
        await using var server = await TestServer.Start(services => services.AddSingleton<IEngineHealth>(engine));
        await server.Client.ScheduleOf(Programs.Hello);
        await Testing.Eventually.Holds(async () => (await server.Client.GetAsync(Path).Ok()).GetProperty("jobs_total").GetInt64() == 1, "the schedule is counted");

        engine.HasStore = false;
        var health = await server.Client.GetAsync(Path).Ok();
        Assert.Equal((true, false, 1), (health.GetProperty("is_running").GetBoolean(), health.GetProperty("store_accessible").GetBoolean(), health.GetProperty("jobs_total").GetInt64()));

        engine.Failed = true;
        Assert.False((await server.Client.GetAsync(Path).Ok()).GetProperty("is_running").GetBoolean());
    }

    [Fact]
    public async Task A_proxy_s_caller_needs_a_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        await fixture.Server.Stranger.SendAsync(request).Refused(401, "UNAUTHORIZED");
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task Whether_it_is_open_to_everybody_or_to_nobody_the_setting_says()
    {
        await using var open = await TestServer.Start(("SYMBIONT_OPEN_ENDPOINTS", "scheduler"));
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        await open.Stranger.SendAsync(request).Ok();

        await using var closed = await TestServer.Start(("SYMBIONT_OPEN_ENDPOINTS", "none"));
        await closed.Stranger.GetAsync(Path).Refused(401, "UNAUTHORIZED");
    }

    private sealed class Engine : IEngineHealth
    {
        public bool HasStore { get; set; } = true;

        public bool Failed { get; set; }

        public int RunningWork => 0;

        public int WaitingCalls => 0;

        public int LoadedGrains => 0;

        public int FailingReminders => 0;

        public TimeSpan FeedLag => TimeSpan.Zero;

        public int HeldMessages => 0;

        public Task Probe() => HasStore ? Task.CompletedTask : Task.FromException(new InvalidOperationException("Host=db;Password=secret"));
    }
}
