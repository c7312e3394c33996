using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Symbiont.Server.Tests;

public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task A_list_that_fails_before_its_first_item_is_a_plain_refusal()
    {
        await using var server = await FailingServerFixture.Start(new() { ItemsBefore = 0 });
        await server.Client.GetAsync("/api/v1/agents").Refused(503, "STORE");
    }

    [Fact]
    public async Task A_list_that_fails_half_way_is_broken_off_and_never_looks_whole()
    {
        await using var server = await FailingServerFixture.Start(new() { ItemsBefore = 1 });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => server.Client.GetStringAsync("/api/v1/agents"));
    }

    [Fact]
    public async Task A_caller_that_leaves_ends_its_waiting_and_the_server_goes_on()
    {
        var directory = new FailingDirectory();
        await using var server = await FailingServerFixture.Start(directory);
        using var leaving = new CancellationTokenSource();
        var agent = await server.Client.Create(Programs.Hello);
        var call = server.Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null, leaving.Token);
        await directory.Waiting.Task.WaitAsync(TimeSpan.FromMinutes(2));

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await directory.Left.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await server.Client.GetAsync("/api/v1/health/live").Ok();
    }

    [Fact]
    public async Task A_stopping_server_answers_those_who_wait_with_what_is_durable()
    {
        var directory = new FailingDirectory();
        await using var server = await FailingServerFixture.Start(directory);
        var agent = await server.Client.Create(Programs.Hello);
        var call = server.Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null);
        await directory.Waiting.Task.WaitAsync(TimeSpan.FromMinutes(2));

        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal("execution_started", (await call.Ok()).Text("status"));
    }

    [Fact]
    public async Task A_stopping_server_is_not_ready()
    {
        await using var server = await TestServer.Start();
        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var answer = await server.Client.GetAsync("/api/v1/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }
}
