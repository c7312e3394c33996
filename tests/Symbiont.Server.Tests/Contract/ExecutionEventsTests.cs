using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ExecutionEventsTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task A_reader_gets_what_happens_while_it_happens_and_the_stream_ends_with_the_execution()
    {
        var agent = await Client.Create("agent a { with { log(\"a\"); return wait_event(\"go\").payload; } }");
        var execution = await Client.Execute(agent);
        using var answer = await Open(fixture.Server, execution);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream", "no-store"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()));
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var events = new List<(string Id, string Type, JsonElement Data)>();
        while (events.Count == 0 || !IsWaiting(events[^1]))
            events.Add((await Next(lines))!.Value);

        await Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json("""{"event_type":"go","payload":5}""")).Ok();
        while (await Next(lines) is { } more)
            events.Add(more);

        Assert.Equal("status queued|status running|step completed|step waiting|status waiting|step completed|status running|end completed",
            string.Join('|', events.Select(each => $"{each.Type} {each.Data.Text("status")}")));
        Assert.Equal(("end", 5), (events[^1].Id, events[^1].Data.GetProperty("result").GetInt32()));
        Assert.Equal(
            ["index", "action", "line", "status", "decision", "attempts", "started_at", "completed_at", "result", "error"],
            events[2].Data.EnumerateObject().Select(member => member.Name));
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_reader_who_comes_back_goes_on_behind_the_last_event_it_has_also_after_a_restart()
    {
        await using var first = await TestServer.Start();
        var execution = await first.Client.Execute(await first.Client.Create("agent a { with { log(\"a\"); log(\"b\"); return 1; } }"));
        await first.Client.Ended(execution);
        var all = await ReadAll(first, execution, null);
        await using var server = await first.Restart();

        Assert.Equal(all, await ReadAll(server, execution, null));
        Assert.Equal(all.Skip(3), await ReadAll(server, execution, all[2].Split(' ')[0]));
        using var known = await Open(server, execution, "end");
        Assert.Equal(HttpStatusCode.NoContent, known.StatusCode);
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task While_nothing_happens_a_comment_comes_every_15_seconds()
    {
        var clock = new ManualClock();
        await using var server = await TestServer.Start(services => services.AddSingleton<TimeProvider>(clock));
        var execution = await server.Client.Execute(await server.Client.Create("agent a { with { wait_event(\"go\"); } }"));
        await server.Client.Parked(execution);
        using var answer = await Open(server, execution);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        while (!IsWaiting((await Next(lines))!.Value))
            ;

        var next = lines.ReadLineAsync();
        clock.Advance(TimeSpan.FromSeconds(14));
        Assert.False(next.IsCompleted);
        // Slowly enough that by this clock no call within the server takes too long.
        await Eventually.Holds(
            () =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(20));
                return next.IsCompleted;
            },
            "a comment came");

        Assert.Equal(":", await next);
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_stopping_server_keeps_no_readers()
    {
        await using var first = await TestServer.Start();
        var execution = await first.Client.Execute(await first.Client.Create("agent a { with { wait_event(\"go\"); } }"));
        using var stays = await Open(first, execution);
        using var lines = new StreamReader(await stays.Content.ReadAsStreamAsync());
        await using var second = await first.Restart();

        while (await Next(lines) is { } seen)
            Assert.NotEqual("end", seen.Type);
    }

    private static bool IsWaiting((string Id, string Type, JsonElement Data) seen) => seen.Type == "status" && seen.Data.Text("status") == "waiting";

    private static async Task<HttpResponseMessage> Open(TestServer server, string execution, string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/executions/{execution}/events");
        if (lastId is not null)
            request.Headers.Add("Last-Event-ID", lastId);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<List<string>> ReadAll(TestServer server, string execution, string? lastId)
    {
        using var answer = await Open(server, execution, lastId);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var all = new List<string>();
        while (await Next(lines) is { } each)
            all.Add($"{each.Id} {each.Type} {each.Data.GetRawText()}");
        return all;
    }

    /// <summary>The next event; null: the stream has ended.</summary>
    private static async Task<(string Id, string Type, JsonElement Data)?> Next(StreamReader lines)
    {
        var fields = new Dictionary<string, string>();
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.Length == 0 && fields.Count > 0)
                return (fields["id"], fields["event"], JsonSerializer.Deserialize<JsonElement>(fields["data"]));
            if (line.Split(": ", 2) is [var name, var value])
                fields[name] = value;
        }

        return null;
    }
}
