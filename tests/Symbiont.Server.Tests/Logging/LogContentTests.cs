using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Logging;

/// <summary>What the log holds of a server's work, at its most talkative, and what it must not hold.</summary>
public sealed class LogContentTests
{
    private const string Secret = "marked-secret-7d1f";
    private const string Text = "marked-text-5b2a";
    private const string Body = "marked-body-91cc";
    private const string Query = "marked-query-03ee";

    /// <summary>Says something, uses a secret, is refused something, and fails where its own text could be quoted.</summary>
    private const string Program = $$"""
        agent talker(who: Optional<String>) {
            policy quiet { deny: emit }
            with {
                let unused = "{{Text}}";
                log("hello");
                log("a key is " + vault("marks/key"), level: "warn");
                try { emit("{{Text}}", 1); } catch (e) { log("refused", level: "error"); }
                return 1 / 0;
            }
        }
        """;

    [Fact]
    public async Task No_token_secret_program_text_body_or_query_is_in_it()
    {
        var log = new LogCollector();
        await using var server = await Start(log);
        var agent = await Work(server);

        var entries = log.Entries.ToList();
        Assert.Contains(entries, entry => entry.EventId == 3203);
        Assert.Contains(entries, entry => entry.EventId == 3201);
        Assert.Contains(entries, entry => entry.Message.Contains("a key is ********", StringComparison.Ordinal));
        foreach (var hidden in new[] { Secret, Text, Body, Query, TestServer.Token, "another-token" })
            Assert.DoesNotContain(entries, entry => entry.Everything.Contains(hidden, StringComparison.Ordinal));
        Assert.NotEmpty(agent);
    }

    [Fact]
    public async Task Every_line_about_an_execution_has_its_id_and_its_agent_s_as_values_of_their_own()
    {
        var log = new LogCollector();
        await using var server = await Start(log);
        var agent = await Work(server);

        var lines = log.Entries.Where(entry => entry.EventId is > 3200 and < 3208).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            Assert.Equal(agent, line.Values["AgentId"]);
            Assert.True(Guid.TryParse((string)line.Values["Execution"]!, out _));
        }
    }

    [Fact]
    public async Task A_failure_is_in_it_with_the_request_s_id_and_the_trace_of_its_caller()
    {
        const string Trace = "0af7651916cd43dd8448eb211c80319c";
        var log = new LogCollector();
        await using var server = await TestServer.Start(services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddSingleton<IAgentDirectory>(new FailingDirectory { Failure = new InvalidOperationException("This is meant to happen.") });
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/agents/{Guid.NewGuid()}?a={Query}");
        request.Headers.Add("X-Request-Id", "mine-7");
        request.Headers.Add("traceparent", $"00-{Trace}-b7ad6b7169203331-01");

        await server.Client.SendAsync(request).Refused(500, "INTERNAL");

        var line = Assert.Single(log.Entries, entry => entry.EventId == 1101);
        Assert.Equal(("mine-7", Trace), ((string)line.Values["RequestId"]!, (string)line.Values["Trace"]!));
        Assert.Contains($"TraceId={Trace}", line.Scopes);
        Assert.Contains("This is meant to happen.", line.Exception);
        Assert.DoesNotContain(Query, line.Everything);
    }

    private static Task<TestServer> Start(LogCollector log) => TestServer.Start(
        services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddLogging(logging => logging.AddFilter<LogCollector>("Symbiont", LogLevel.Trace));
        },
        ("API_AUTH_TOKEN", $"{TestServer.Token},another-token"), ("SYMBIONT_SECRET_MARKS_KEY", Secret));

    /// <summary>Everything that callers do, well and badly; the agent's id.</summary>
    private static async Task<string> Work(TestServer server)
    {
        var agent = await server.Client.Create(Program, mode: "event_driven");
        await server.Client.Ended(await server.Client.Execute(agent, $$"""{"input":{"who":"{{Body}}"} }"""));
        await server.Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json($$"""{"payload":"{{Body}}","id":"{{Body}}"}""")).Ok();
        await server.Client.PostAsync($"/api/v1/agents/{agent}/messages", Answers.Json($$"""{"sender":"{{Body}}","payload":"{{Body}}"}""")).Ok();
        await server.Client.PostAsync($"/api/v1/agents/{agent}/heartbeat", Answers.Json($$"""{"metadata":{"{{Body}}":"{{Body}}"} }""")).Ok();
        await server.Client.PutAsync($"/api/v1/agents/{agent}", Answers.Json(JsonSerializer.Serialize(new { dsl = Program + "// " + Text }))).Ok();
        foreach (var bad in new[] { $"agent {{ {Text}", Text, $"agent a {{ with {{ return {Text}; }} }}" })
            (await server.Client.PostAsync("/api/v1/agents", Calls.NewAgent(bad))).Dispose();
        (await server.Client.PostAsync("/api/v1/agents", Answers.Json("{" + Body))).Dispose();
        (await server.Client.PostAsync("/api/v1/workflows/execute", Calls.Workflow($"agent a {{ with {{ return \"{Text}\"; }} }}"))).Dispose();
        (await server.Client.PostAsync("/api/v1/workflows/execute", Calls.Workflow(Text))).Dispose();
        (await server.Client.GetAsync($"/api/v1/agents?a={Query}&limit=x")).Dispose();
        (await server.Client.GetAsync("/api/v1/agents?token=another-token")).Dispose();
        using var stranger = server.ClientWith("wrong-" + Secret);
        (await stranger.GetAsync("/api/v1/agents")).Dispose();
        await server.Client.PostOnce($"/api/v1/agents/{agent}/execute", Body, null).Ok();
        await Eventually.Holds(
            async () => (await server.Client.GetAsync($"/api/v1/agents/{agent}/status").Ok()).GetProperty("resource_usage").GetProperty("active_tasks").GetInt32() == 0, "all is done");
        return agent;
    }
}
