using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class ErrorGateTests
{
    [Fact]
    public async Task A_list_that_fails_before_its_first_item_is_a_plain_refusal()
    {
        await using var server = await Start(new BrokenDirectory { ItemsBefore = 0 });
        await server.Client.GetAsync("/api/v1/agents").Refused(503, "STORE");
    }

    [Fact]
    public async Task A_list_that_fails_half_way_is_broken_off_and_never_looks_whole()
    {
        await using var server = await Start(new BrokenDirectory { ItemsBefore = 1 });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => server.Client.GetStringAsync("/api/v1/agents"));
    }

    [Fact]
    public async Task A_caller_that_leaves_ends_its_waiting_and_the_server_goes_on()
    {
        var directory = new BrokenDirectory();
        await using var server = await Start(directory);
        using var leaving = new CancellationTokenSource();
        var call = server.Client.PostAsync(await Execution(server), null, leaving.Token);
        await directory.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(10));

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await directory.Left.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await server.Client.GetAsync("/api/v1/health").Ok();
    }

    [Fact]
    public async Task A_stopping_server_answers_those_who_wait_with_what_is_durable()
    {
        var directory = new BrokenDirectory();
        await using var server = await Start(directory);
        var call = server.Client.PostAsync(await Execution(server), null);
        await directory.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(10));

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

    private static Task<TestServer> Start(BrokenDirectory directory) => TestServer.Start(services => services.AddSingleton<IAgentDirectory>(directory));

    private static async Task<string> Execution(TestServer server)
    {
        var agent = (await server.Client.PostAsync("/api/v1/agents", Answers.Json("""{"name":"a","dsl":"x"}""")).Ok()).Text("id");
        return $"/api/v1/agents/{agent}/execute?wait=60s";
    }

    /// <summary>Lists that fail, and waits that nobody ends.</summary>
    private sealed class BrokenDirectory : IAgentDirectory
    {
        public int ItemsBefore { get; init; }

        public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async IAsyncEnumerable<string> ListIds([EnumeratorCancellation] CancellationToken cancelled = default)
        {
            for (var i = 0; i < ItemsBefore; i++)
            {
                await Task.Yield();
                yield return "id";
            }

            throw new DomainException(ErrorKind.Unavailable, "STORE", "The store does not answer.");
        }

        public async Task<ExecutionDetail?> WaitForEnd(string executionId, TimeSpan timeout, CancellationToken cancelled = default)
        {
            var never = new TaskCompletionSource<ExecutionDetail?>();
            Waiting.SetResult();
            try
            {
                return await never.Task.WaitAsync(cancelled);
            }
            finally
            {
                Left.SetResult();
            }
        }

        public Task<AgentStatus> GetStatus(string agentId) => throw new NotSupportedException();

        public Task<AgentHistory> GetHistory(string agentId, int limit) => throw new NotSupportedException();

        public Task<ExecutionDetail> GetExecution(string executionId) => throw new NotSupportedException();

        public IAsyncEnumerable<HistoryEntry> ListExecutions(string? agentId, ExecutionStatus? status, CancellationToken cancelled = default) =>
            throw new NotSupportedException();

        public Task<string?> Find(string nameOrId) => throw new NotSupportedException();
    }
}
