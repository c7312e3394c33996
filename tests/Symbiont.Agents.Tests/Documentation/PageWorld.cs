using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Scheduling;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary>The world that the page's examples live in: a host with every program of the page, a server, a folder, commands and a secret.</summary>
public sealed class PageWorld : IAsyncLifetime
{
    private const string Key = "key-of-the-page";
    private static readonly TimeSpan Hardly = TimeSpan.FromMilliseconds(1);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("symbiont-page-");
    private readonly Dictionary<string, string> agents = [];
    private ExampleServer server = null!;
    private TestHost host = null!;

    public async Task InitializeAsync()
    {
        server = await ExampleServer.Start(Key);
        host = await TestHost.Start(StoreKind.Memory, settings =>
        {
            settings.AllowHosts = server.Host;
            settings.Commands = "sort,cat";
            settings.FileRoots = folder.FullName;
            settings.Services.AddScheduling();
            settings.Environment["SYMBIONT_SECRET_PAYMENTS_KEY"] = Key;
        });
        foreach (var example in LanguagePage.Examples.Where(example => example.IsProgram && example.Expectations.All(expected => expected.Refusal is null)))
            agents.Add(example.AgentName!, await Create(example, example.AgentName));
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Executes an example as often as the page says, and compares how it ends.</summary>
    internal async Task Verify(PageExample example)
    {
        Assert.NotEmpty(example.Expectations);
        if (example.Expectations[0].Refusal is { } code)
        {
            await Refused.With(code, () => Create(example, null));
            return;
        }
        var agent = example.IsProgram ? agents[example.AgentName!] : await Create(example, null);
        foreach (var expected in example.Expectations)
        {
            var execution = await Start(agent, expected);
            if (expected.Next is "approve" or "reject")
            {
                await Decide(execution, expected.Next, expected.NextPayload?.GetProperty("by").GetString());
            }
            else if (expected.Next is { } type)
            {
                await host.Until(async () => await WaitsForEvent(execution), $"{execution} waits for an event", Hardly);
                Assert.Equal(execution, await Push(agent, type, expected.NextPayload));
            }

            Here(expected).Verify(await End(execution));
        }
    }

    private Task<string> Create(PageExample example, string? name)
    {
        var mode = example.Expectations switch
        {
            var expectations when expectations.Any(expected => expected.Event is not null) => "event_driven",
            var expectations when expectations.Any(expected => expected.Sender is not null) => "persistent",
            _ => null,
        };
        return host.Create(Here(example.Program), name, mode);
    }

    private async Task<string> Start(string agent, Expectation expected)
    {
        if (expected.Sender is { } sender)
            return await Deliver(agent, sender, expected.Given);
        if (expected.Event is { } type)
            return (await Push(agent, type, expected.Given))!;
        return (await host.Agent(agent).Execute(new(expected.Given))).ExecutionId;
    }

    /// <summary>The execution that has the event; null: nobody has taken it.</summary>
    private async Task<string?> Push(string agent, string type, JsonElement? payload)
    {
        var body = JsonSerializer.SerializeToElement(new { event_type = type, payload });
        return (await host.Agent(agent).PushEvent(new(type, payload, null, body))).ExecutionId;
    }

    /// <summary>The execution that has the message.</summary>
    private async Task<string> Deliver(string agent, string sender, JsonElement? payload)
    {
        var sent = await host.Agent(agent).Send(new(sender, payload));
        await host.Until(async () => await Taker() is not null, $"the message {sent.MessageId} is delivered", Hardly);
        return (await Taker())!;

        async Task<string?> Taker() => (await host.Get<IMailboxes>().List(agent, 1000)).Messages.Single(message => message.MessageId == sent.MessageId).ExecutionId;
    }

    private async Task Decide(string execution, string decision, string? by)
    {
        var approvals = host.Get<IApprovals>();
        await host.Until(async () => await approvals.List(null, null, execution).AnyAsync(), $"{execution} asks for an approval", Hardly);
        await host.Execution(execution).Decide((await approvals.List(null, null, execution).FirstAsync()).ApprovalId, new(decision, by));
    }

    private async Task<bool> WaitsForEvent(string execution) =>
        await host.Show(execution) is { Status: ExecutionStatus.Waiting } seen && seen.Steps.Any(step => step is { Action: "wait_event", Status: "waiting" });

    /// <summary>Waits for the end. Time passes only while everything that has begun waits for it.</summary>
    private async Task<ExecutionDetail> End(string execution)
    {
        await host.UntilEndOf(execution);
        return await host.Show(execution);
    }

    /// <summary>The page's places are the test's.</summary>
    private string Here(string text) => text
        .Replace("http://api.example.com", $"http://{server.Host}", StringComparison.Ordinal)
        .Replace("\"api.example.com\"", "\"127.0.0.1\"", StringComparison.Ordinal)
        .Replace("/data", folder.FullName, StringComparison.Ordinal);

    private Expectation Here(Expectation expected) => expected.Result is { } result ? expected with { Result = Here(result) } : expected;
}
