using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

/// <summary>The document against the server: every answer below 500 that it promises is produced, and has the body that it describes.</summary>
public sealed class DocumentedAnswersTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Agents = "/api/v1/agents";
    private const string Workflows = "/api/v1/workflows/execute";
    private const int MiB = 1024 * 1024;

    private static readonly string Unknown = Guid.NewGuid().ToString();

    private static readonly Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Cases = new()
    {
        ["health 200"] = server => server.Stranger.GetAsync("/api/v1/health"),
        ["health.live 200"] = server => server.Stranger.GetAsync("/api/v1/health/live"),
        ["health.ready 200"] = server => server.Stranger.GetAsync("/api/v1/health/ready"),

        ["agents.list 200"] = async server => { await Busy(server); return await server.Client.GetAsync(Agents); },
        ["agents.list 400"] = server => server.Client.GetAsync(Agents + "?view=x"),
        ["agents.list 401"] = server => server.Stranger.GetAsync(Agents),
        ["agents.list 404"] = server => server.Client.GetAsync(Agents + "?limit=1"),

        ["agents.create 200"] = server => server.Client.PostAsync(Agents, Calls.NewAgent("agent a { with { let unused = 1; } }")),
        ["agents.create 400"] = server => server.Client.PostAsync(Agents, Calls.NewAgent("agent {")),
        ["agents.create 401"] = server => server.Stranger.PostAsync(Agents, null),
        ["agents.create 409"] = async server => await server.Client.PostAsync(Agents, Calls.NewAgent(Programs.Hello, (await Detail(server)).Text("name"))),
        ["agents.create 413"] = server => server.Client.PostAsync(Agents, Large(2 * MiB)),
        ["agents.create 415"] = server => server.Client.PostAsync(Agents, new StringContent("{}")),
        ["agents.create 422"] = server => Reused(server, Agents, Calls.NewAgent(Programs.Hello), Calls.NewAgent(Programs.Hello)),

        ["agents.get 200"] = async server => await server.Client.GetAsync($"{Agents}/{await Made(server)}"),
        ["agents.get 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}"),
        ["agents.get 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}"),

        ["agents.update 200"] = async server => await server.Client.PutAsync($"{Agents}/{await Made(server)}", Answers.Json("""{"metadata":{"a":1}}""")),
        ["agents.update 400"] = async server => await server.Client.PutAsync($"{Agents}/{await Made(server)}", Answers.Json("{}")),
        ["agents.update 401"] = server => server.Stranger.PutAsync($"{Agents}/{Unknown}", null),
        ["agents.update 404"] = server => server.Client.PutAsync($"{Agents}/{Unknown}", Answers.Json("""{"name":"b"}""")),
        ["agents.update 409"] = async server =>
            await server.Client.PutAsync($"{Agents}/{await Made(server)}", Answers.Json(JsonSerializer.Serialize(new { name = (await Detail(server)).Text("name") }))),
        ["agents.update 413"] = async server => await server.Client.PutAsync($"{Agents}/{await Made(server)}", Large(2 * MiB)),
        ["agents.update 415"] = async server => await server.Client.PutAsync($"{Agents}/{await Made(server)}", new StringContent("{}")),

        ["agents.delete 200"] = async server => await server.Client.DeleteAsync($"{Agents}/{await Made(server)}"),
        ["agents.delete 401"] = server => server.Stranger.DeleteAsync($"{Agents}/{Unknown}"),
        ["agents.delete 404"] = server => server.Client.DeleteAsync($"{Agents}/{Unknown}"),

        ["agents.status 200"] = async server => await server.Client.GetAsync($"{Agents}/{await Busy(server)}/status"),
        ["agents.status 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}/status"),
        ["agents.status 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}/status"),

        ["agents.execute 200"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/execute", null),
        ["agents.execute 400"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/execute?wait=x", null),
        ["agents.execute 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/execute", null),
        ["agents.execute 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/execute", null),
        ["agents.execute 409"] = async server => await server.Client.PostAsync($"{Agents}/{await Rejecting(server)}/execute", null),
        ["agents.execute 413"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/execute", Large(2 * MiB)),
        ["agents.execute 415"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/execute", new StringContent("{}")),
        ["agents.execute 422"] = async server => await Reused(server, $"{Agents}/{await Made(server)}/execute", Answers.Json("{}"), Answers.Json("""{"input":{}}""")),
        ["agents.execute 429"] = async server => await server.Client.PostAsync($"{Agents}/{await Full(server)}/execute", null),

        ["agents.history 200"] = async server => await server.Client.GetAsync($"{Agents}/{await Busy(server)}/history"),
        ["agents.history 400"] = async server => await server.Client.GetAsync($"{Agents}/{await Made(server)}/history?limit=0"),
        ["agents.history 401"] = server => server.Stranger.GetAsync($"{Agents}/{Unknown}/history"),
        ["agents.history 404"] = server => server.Client.GetAsync($"{Agents}/{Unknown}/history"),

        ["agents.heartbeat 200"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/heartbeat", null),
        ["agents.heartbeat 400"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/heartbeat", Answers.Json("""{"state":"x"}""")),
        ["agents.heartbeat 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/heartbeat", null),
        ["agents.heartbeat 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/heartbeat", null),
        ["agents.heartbeat 413"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/heartbeat", Large(2 * MiB)),
        ["agents.heartbeat 415"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/heartbeat", new StringContent("{}")),

        ["agents.events 200"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/events", Answers.Json("{}")),
        ["agents.events 400"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/events", Answers.Json("[]")),
        ["agents.events 401"] = server => server.Stranger.PostAsync($"{Agents}/{Unknown}/events", null),
        ["agents.events 404"] = server => server.Client.PostAsync($"{Agents}/{Unknown}/events", Answers.Json("{}")),
        ["agents.events 409"] = async server => await server.Client.PostAsync($"{Agents}/{await Rejecting(server)}/events", Answers.Json("{}")),
        ["agents.events 413"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/events", Large(2 * MiB)),
        ["agents.events 415"] = async server => await server.Client.PostAsync($"{Agents}/{await Made(server)}/events", new StringContent("{}")),
        ["agents.events 422"] = async server => await Reused(server, $"{Agents}/{await Made(server)}/events", Answers.Json("{}"), Answers.Json("""{"a":1}""")),
        ["agents.events 429"] = async server => await server.Client.PostAsync($"{Agents}/{await Full(server)}/events", Answers.Json("{}")),

        ["executions.list 200"] = async server => { await Busy(server); return await server.Client.GetAsync("/api/v1/executions"); },
        ["executions.list 400"] = server => server.Client.GetAsync("/api/v1/executions?status=x"),
        ["executions.list 401"] = server => server.Stranger.GetAsync("/api/v1/executions"),
        ["executions.list 404"] = server => server.Client.GetAsync("/api/v1/executions?cursor=x"),

        ["executions.get 200"] = async server => await server.Client.GetAsync($"/api/v1/executions/{await Failed(server)}"),
        ["executions.get 401"] = server => server.Stranger.GetAsync($"/api/v1/executions/{Unknown}"),
        ["executions.get 404"] = server => server.Client.GetAsync($"/api/v1/executions/{Unknown}"),

        ["executions.cancel 200"] = async server =>
            await server.Client.PostAsync($"/api/v1/executions/{await server.Client.Execute(await server.Client.Create(Programs.Sleeper))}/cancel", null),
        ["executions.cancel 401"] = server => server.Stranger.PostAsync($"/api/v1/executions/{Unknown}/cancel", null),
        ["executions.cancel 404"] = server => server.Client.PostAsync($"/api/v1/executions/{Unknown}/cancel", null),
        ["executions.cancel 409"] = async server => await server.Client.PostAsync($"/api/v1/executions/{await Failed(server)}/cancel", null),

        ["workflows.execute 200"] = server => server.Client.PostAsync(Workflows, Calls.Workflow(Programs.Hello)),
        ["workflows.execute 202"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await server.Client.Create(Programs.Sleeper))),
        ["workflows.execute 400"] = server => server.Client.PostAsync(Workflows, Answers.Json("{}")),
        ["workflows.execute 401"] = async server => { using var wrong = server.ClientWith("wrong"); return await wrong.PostAsync(Workflows, null); },
        ["workflows.execute 403"] = server => server.Stranger.PostAsync(Workflows, Calls.Workflow(Programs.Hello)),
        ["workflows.execute 404"] = server => server.Client.PostAsync(Workflows, Calls.Workflow("nobody")),
        ["workflows.execute 409"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await Rejecting(server))),
        ["workflows.execute 413"] = server => server.Client.PostAsync(Workflows, Large(MiB)),
        ["workflows.execute 415"] = server => server.Client.PostAsync(Workflows, new StringContent("{}")),
        ["workflows.execute 422"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await server.Client.Create(Programs.Divider))),
        ["workflows.execute 429"] = async server => await server.Client.PostAsync(Workflows, Calls.Workflow(await Full(server))),
    };

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    [Fact]
    public async Task Every_promised_answer_below_500_is_produced_here() => Assert.Equal(
        Cases.Keys.Order(StringComparer.Ordinal),
        (await Operations()).SelectMany(operation => operation.GetProperty("responses").EnumerateObject()
            .Where(answer => answer.Name[0] != '5')
            .Select(answer => $"{operation.Text("operationId")} {answer.Name}")).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(CaseNames))]
    public async Task It_has_the_status_and_the_body_that_the_document_describes(string name)
    {
        await using var slow = name.EndsWith(" 202", StringComparison.Ordinal) ? await TestServer.Start(("SYMBIONT_WORKFLOW_TIMEOUT", "1s")) : null;
        using var answer = await Cases[name](slow ?? fixture.Server);
        await AssertDescribed(name, answer);
    }

    [Theory]
    [InlineData("health 500", "/api/v1/health")]
    [InlineData("health.ready 503", "/api/v1/health/ready")]
    public async Task An_unhealthy_server_s_answers_are_described_too(string name, string path)
    {
        await using var server = await TestServer.Start(services => services.AddSingleton<IHealthCheck>(new Unwell()));
        using var answer = await server.Stranger.GetAsync(path);
        await AssertDescribed(name, answer);
    }

    [Fact]
    public async Task The_examples_of_the_document_are_as_it_describes_them()
    {
        var check = new SchemaCheck(await Document());
        foreach (var operation in await Operations())
        {
            foreach (var content in operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Value)
                .Concat(operation.TryGetProperty("requestBody", out var body) ? [body] : Array.Empty<JsonElement>())
                .Select(part => part.GetProperty("content").GetProperty("application/json")))
            {
                if (content.TryGetProperty("example", out var example))
                    Assert.Null(check.Find(content.GetProperty("schema"), example, operation.Text("operationId")));
            }
        }
    }

    [Fact]
    public async Task The_program_of_the_document_s_example_is_one()
    {
        var example = (await Operations()).Single(operation => operation.Text("operationId") == "agents.create")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
        var agent = await fixture.Server.Client.Create(example.Text("dsl"));
        var ended = await fixture.Server.Client.PostAsync($"{Agents}/{agent}/execute?wait=30s", Answers.Json("""{"parameters":{"who":"Ada"}}""")).Ok();
        Assert.Equal("Hello, Ada", ended.Text("result"));
    }

    private async Task AssertDescribed(string name, HttpResponseMessage answer)
    {
        var (id, status) = (name.Split(' ')[0], name.Split(' ')[1]);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), $"{(int)answer.StatusCode}: {text}");
        var schema = (await Operations()).Single(operation => operation.Text("operationId") == id)
            .GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Null(new SchemaCheck(await Document()).Find(schema, await answer.Body()));
    }

    private static Task<string> Made(TestServer server) => server.Client.Create(Programs.Hello);

    private static async Task<JsonElement> Detail(TestServer server) => await server.Client.GetAsync($"{Agents}/{await Made(server)}").Ok();

    /// <summary>An agent with events, a heartbeat, an ended execution and one that waits.</summary>
    private static async Task<string> Busy(TestServer server)
    {
        var agent = await server.Client.Create("agent a(n: int) { with { if n > 0 { sleep(10m); } return 1 / n; } }");
        await server.Client.PostAsync($"{Agents}/{agent}/heartbeat", Answers.Json("""{"state":"running","metadata":{"a":1},"last_result":2}""")).Ok();
        await server.Client.PostAsync($"{Agents}/{agent}/events", Answers.Json("""{"payload":{"a":1}}""")).Ok();
        await server.Client.Ended(await server.Client.Execute(agent, """{"input":{"n":0}}"""));
        await server.Client.Parked(await server.Client.Execute(agent, """{"input":{"n":1}}"""));
        return agent;
    }

    private static async Task<string> Failed(TestServer server)
    {
        var execution = await server.Client.Execute(await server.Client.Create("agent a(n: int) { with { log(\"n is \" + string(n)); return 1 / n; } }"), """{"input":{"n":0}}""");
        await server.Client.Ended(execution);
        return execution;
    }

    /// <summary>An agent that runs one execution and takes no other.</summary>
    private static async Task<string> Rejecting(TestServer server)
    {
        var agent = await server.Client.Create(Programs.BusySleeper, mode: "event_driven");
        await server.Client.Execute(agent);
        return agent;
    }

    /// <summary>An agent before which as many executions wait as may.</summary>
    private static async Task<string> Full(TestServer server)
    {
        const int Waiting = 10_000;
        const int AtOnce = 500;
        var agent = await server.Client.Create(Programs.BusySleeper.Replace("reject", "queue", StringComparison.Ordinal), mode: "event_driven");
        var grain = server.Services.GetRequiredService<IGrainFactory>().GetGrain<IAgentGrain>(agent);
        await grain.Execute(new StartExecution());
        for (var waiting = 0; waiting < Waiting; waiting += AtOnce)
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => grain.Execute(new StartExecution())));
        return agent;
    }

    private static async Task<HttpResponseMessage> Reused(TestServer server, string path, HttpContent first, HttpContent second)
    {
        var key = Guid.NewGuid().ToString();
        await server.Client.PostOnce(path, key, first).Ok();
        return await server.Client.PostOnce(path, key, second);
    }

    private static StringContent Large(int limit) => Answers.Json("{}".PadRight(limit + 1));

    private async Task<JsonElement[]> Operations() =>
        [.. (await Document()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value)];

    private async Task<JsonElement> Document() => await fixture.Server.Stranger.GetAsync("/openapi/v1.json").Ok();

    private sealed class Unwell : IHealthCheck
    {
        public string Name => "unwell";

        public Task<string?> FindProblem(CancellationToken cancelled) => Task.FromResult<string?>("Something is wrong");
    }
}
