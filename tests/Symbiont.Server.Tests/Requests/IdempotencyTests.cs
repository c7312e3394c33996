using System.Net;
using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>The <c>Idempotency-Key</c> header over HTTP: one key, one effect, one answer.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class IdempotencyTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Create = "/api/v1/agents";
    private const string Workflows = "/api/v1/workflows/execute";

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Create_twice_under_one_key_makes_one_agent()
    {
        var (name, key) = ("once-" + NewKey(), NewKey());
        var first = await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, name)).Ok();
        var again = await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, name)).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Single(await Agents(), agent => agent.Text("name") == name);
    }

    [Fact]
    public async Task Create_under_a_used_key_with_another_body_is_refused()
    {
        var (name, key) = ("once-" + NewKey(), NewKey());
        await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, name)).Ok();
        await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, name + "-other")).Refused(422, "IDEMPOTENCY_KEY_REUSED");
        Assert.DoesNotContain(await Agents(), agent => agent.Text("name") == name + "-other");
    }

    [Fact]
    public async Task Execute_twice_under_one_key_starts_one_execution()
    {
        var (agent, key) = (await Client.Create(Programs.Hello), NewKey());
        var first = await Client.PostOnce($"{Create}/{agent}/execute", key, Answers.Json("{}")).Ok();
        await Client.Ended(first.Text("execution_id"));
        var again = await Client.PostOnce($"{Create}/{agent}/execute", key, Answers.Json("{}")).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
    }

    [Fact]
    public async Task Execute_under_a_used_key_with_another_body_is_refused()
    {
        var (agent, key) = (await Client.Create(Programs.Hello), NewKey());
        await Client.PostOnce($"{Create}/{agent}/execute", key, Answers.Json("{}")).Ok();
        await Client.PostOnce($"{Create}/{agent}/execute", key, Answers.Json("""{"input":{}}""")).Refused(422, "IDEMPOTENCY_KEY_REUSED");
        Assert.Equal(1, await Executions(agent));
    }

    [Fact]
    public async Task A_repetition_may_wait_for_the_end_that_the_first_call_did_not_wait_for()
    {
        var (agent, key) = (await Client.Create(Programs.Hello), NewKey());
        var first = await Client.PostOnce($"{Create}/{agent}/execute", key, Answers.Json("{}")).Ok();
        var again = await Client.PostOnce($"{Create}/{agent}/execute?wait=60s", key, Answers.Json("{}")).Ok();
        Assert.Equal((first.Text("execution_id"), "completed", "hello"), (again.Text("execution_id"), again.Text("status"), again.Text("result")));
    }

    [Fact]
    public async Task An_event_twice_under_one_key_is_taken_once()
    {
        var (agent, key) = (await Client.Create(Programs.Hello, mode: "event_driven"), NewKey());
        var first = await Client.PostOnce($"{Create}/{agent}/events", key, Answers.Json("""{"a":1}""")).Ok();
        var again = await Client.PostOnce($"{Create}/{agent}/events", key, Answers.Json("""{"a":1}""")).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
        await Client.PostOnce($"{Create}/{agent}/events", key, Answers.Json("""{"a":2}""")).Refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    [Fact]
    public async Task An_event_with_the_sender_s_id_is_taken_once_whatever_else_it_says()
    {
        var agent = await Client.Create(Programs.Hello, mode: "event_driven");
        var first = await Client.PostAsync($"{Create}/{agent}/events", Answers.Json("""{"id":"7","payload":1}""")).Ok();
        var again = await Client.PostOnce($"{Create}/{agent}/events", NewKey(), Answers.Json("""{"id":"7","payload":1,"sent":2}""")).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
    }

    [Theory]
    [InlineData("create")]
    [InlineData("execute")]
    [InlineData("events")]
    [InlineData("workflow")]
    [InlineData("program")]
    public async Task Many_at_once_under_one_key_have_one_effect_and_one_answer(string what)
    {
        const int Callers = 16;
        var (name, key) = ("many-" + NewKey(), NewKey());
        var agent = what == "create" ? null : await Client.Create(Programs.Hello, mode: "event_driven");
        var (path, body) = what switch
        {
            "create" => (Create, () => Calls.NewAgent(Programs.Hello, name)),
            "execute" => ($"{Create}/{agent}/execute", () => (HttpContent)Answers.Json("{}")),
            "events" => ($"{Create}/{agent}/events", () => Answers.Json("{}")),
            "workflow" => (Workflows, () => Calls.Workflow(agent!)),
            _ => (Workflows, (Func<HttpContent>)(() => Calls.Workflow(Programs.Hello))),
        };

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Client.PostOnce(path, key, body()).Ok()));

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        if (what == "create")
            Assert.Single(await Agents(), made => made.Text("name") == name);
        else if (what != "program")
            Assert.Equal(1, await Executions(agent!));
    }

    [Fact]
    public async Task A_refused_call_leaves_its_key_free()
    {
        var (taken, key) = ("taken-" + NewKey(), NewKey());
        var holder = await Client.Create(Programs.Hello, taken);
        await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, taken)).Refused(409, "AGENT_NAME_TAKEN");
        await Client.DeleteAsync($"{Create}/{holder}").Ok();
        await Client.PostOnce(Create, key, Calls.NewAgent(Programs.Hello, taken)).Ok();
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task The_same_key_of_another_caller_or_at_another_path_is_another_key()
    {
        await using var server = await TestServer.Start(("API_AUTH_TOKEN", "one,two"));
        using var one = server.ClientWith("one");
        using var two = server.ClientWith("two");
        var (first, second) = (await one.Create(Programs.Hello), await one.Create(Programs.Hello));
        var answers = new[]
        {
            await one.PostOnce($"{Create}/{first}/execute", "k", Answers.Json("{}")).Ok(),
            await two.PostOnce($"{Create}/{first}/execute", "k", Answers.Json("{}")).Ok(),
            await one.PostOnce($"{Create}/{second}/execute", "k", Answers.Json("{}")).Ok(),
        };
        Assert.Equal(3, answers.Select(answer => answer.Text("execution_id")).Distinct().Count());
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_key_outlives_a_restart()
    {
        var before = await TestServer.Start();
        var agent = await before.Client.Create(Programs.Hello);
        var calls = new (string Key, string Path, Func<HttpContent> Body)[]
        {
            ("1", Create, () => Calls.NewAgent(Programs.Hello, "made-once")),
            ("2", $"{Create}/{agent}/execute", () => Answers.Json("{}")),
            ("3", $"{Create}/{agent}/events", () => Answers.Json("{}")),
            ("4", Workflows, () => Calls.Workflow(agent)),
            ("5", Workflows, () => Calls.Workflow(Programs.Hello)),
        };
        var first = new List<string>();
        foreach (var (key, path, body) in calls)
            first.Add((await before.Client.PostOnce(path, key, body()).Ok()).GetRawText());

        await using var after = await before.Restart();

        var again = new List<string>();
        foreach (var (key, path, body) in calls)
            again.Add((await after.Client.PostOnce(path, key, body()).Ok()).GetRawText());
        Assert.Equal(first, again);
        Assert.Equal(2, (await after.Client.GetAsync(Create).Ok()).GetArrayLength());
        Assert.Equal(3, (await after.Client.GetAsync("/api/v1/executions").Ok()).GetArrayLength());
        using var other = await after.Client.PostOnce(Create, "1", Calls.NewAgent(Programs.Greeter, "made-once"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task A_replayed_answer_says_so_and_a_first_one_does_not()
    {
        var agent = await Client.Create(Programs.Hello, mode: "event_driven");
        var calls = new (string Path, Func<HttpContent> Body)[]
        {
            ($"{Create}/{agent}/execute", () => Answers.Json("{}")),
            ($"{Create}/{agent}/events", () => Answers.Json("{}")),
            ($"{Create}/{agent}/messages", () => Answers.Json("""{"sender":"me","payload":1}""")),
            (Workflows, () => Calls.Workflow(agent)),
            (Workflows, () => Calls.Workflow(Programs.Hello)),
        };
        foreach (var (path, body) in calls)
        {
            var key = NewKey();
            using var first = await Client.PostOnce(path, key, body());
            using var again = await Client.PostOnce(path, key, body());
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
            Assert.False(IsReplayed(first), path);
            Assert.True(IsReplayed(again), path);
        }
    }

    [Fact]
    public async Task An_event_that_came_before_by_its_id_says_so()
    {
        var agent = await Client.Create(Programs.Hello, mode: "event_driven");
        using var first = await Client.PostAsync($"{Create}/{agent}/events", Answers.Json("""{"id":"7"}"""));
        using var again = await Client.PostAsync($"{Create}/{agent}/events", Answers.Json("""{"id":"7"}"""));
        Assert.Equal((false, true), (IsReplayed(first), IsReplayed(again)));
    }

    private static bool IsReplayed(HttpResponseMessage answer) => answer.Headers.TryGetValues("Idempotency-Replayed", out var values) && values.SequenceEqual(["true"]);

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private async Task<JsonElement[]> Agents() => [.. (await Client.GetAsync(Create + "?view=full").Ok()).EnumerateArray()];

    private async Task<int> Executions(string agent) => (await Client.GetAsync($"/api/v1/executions?agent_id={agent}").Ok()).GetArrayLength();
}
