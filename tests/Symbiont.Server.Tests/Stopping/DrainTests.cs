using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

public sealed class DrainTests
{
    private const string Ready = "/api/v1/health/ready";

    private readonly ManualClock clock = new();

    [Fact]
    public async Task A_server_that_drains_is_not_ready_and_serves_as_before()
    {
        await using var server = await Start("5s");
        Assert.Equal("ready", (await server.Stranger.GetAsync(Ready).Ok()).Text("status"));

        server.Services.GetRequiredService<Drain>().Begin();

        await server.Stranger.GetAsync(Ready).Refused(503, "STOPPING");
        var agent = await server.Client.Create(Programs.Hello);
        Assert.Equal("hello", (await server.Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null).Ok()).Text("result"));
    }

    [Fact]
    public async Task Its_answers_close_their_connections_and_no_others_do()
    {
        await using var server = await Start("5s");
        using var before = await server.Client.GetAsync("/api/v1/agents");
        Assert.NotEqual(true, before.Headers.ConnectionClose);

        server.Services.GetRequiredService<Drain>().Begin();

        using var after = await server.Client.GetAsync("/api/v1/agents");
        Assert.True(after.Headers.ConnectionClose);
    }

    [Fact]
    public async Task It_stops_when_its_time_is_over_and_not_before()
    {
        await using var server = await Start("5s");
        server.Services.GetRequiredService<Drain>().Begin();

        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(IsStopping(server));
        clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(IsStopping(server));
    }

    [Fact]
    public async Task Told_again_it_stops_at_once()
    {
        await using var server = await Start("5s");
        server.Services.GetRequiredService<Drain>().Begin();
        server.Services.GetRequiredService<Drain>().Begin();
        Assert.True(IsStopping(server));
    }

    [Fact]
    public async Task Without_the_setting_it_stops_at_once()
    {
        await using var server = await Start("");
        server.Services.GetRequiredService<Drain>().Begin();
        Assert.True(IsStopping(server));
    }

    [Theory]
    [InlineData("61s")]
    [InlineData("soon")]
    public async Task A_time_out_of_bounds_stops_the_start(string drain) =>
        Assert.StartsWith("SYMBIONT_DRAIN ", (await Assert.ThrowsAsync<SettingsException>(() => Start(drain))).Message, StringComparison.Ordinal);

    private static bool IsStopping(TestServer server) => server.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;

    private Task<TestServer> Start(string drain) => TestServer.Start(services => services.AddSingleton<TimeProvider>(clock), ("SYMBIONT_DRAIN", drain));
}
