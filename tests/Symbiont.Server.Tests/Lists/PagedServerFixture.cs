using Symbiont.Server.Tests.Schedules;

namespace Symbiont.Server.Tests.Lists;

/// <summary>A server on which every list has the same number of items.</summary>
public sealed class PagedServerFixture : IAsyncLifetime
{
    public const int Items = 5;

    private TestServer? server;

    internal TestServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>The agent with executions and messages.</summary>
    internal string Agent { get; private set; } = "";

    /// <summary>The schedule whose runs the executions are.</summary>
    internal string Schedule { get; private set; } = "";

    public async Task InitializeAsync()
    {
        server = await TestServer.Start();
        for (var i = 0; i < Items; i++)
            Agent = await server.Client.Create(Programs.Hello);
        for (var i = 0; i < Items; i++)
            Schedule = await server.Client.Schedule(Agent);
        for (var i = 0; i < Items; i++)
        {
            await server.Client.Do(Schedule, "trigger").Ok();
            await server.Client.UntilEnded(Schedule, i + 1);
            await server.Client.PostAsync($"/api/v1/agents/{Agent}/messages", Answers.Json("""{"sender":"me","payload":1}""")).Ok();
        }
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
