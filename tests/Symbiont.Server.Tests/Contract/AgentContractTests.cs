using System.Text.Json;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class AgentContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static int Made;

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Create_answers_the_reference_sample() =>
        Sample.AssertShape("agents.create.200", await Client.PostAsync("/api/v1/agents", Answers.Json(NewAgent())).Ok());

    [Fact]
    public async Task List_answers_a_bare_array_of_ids()
    {
        var id = await Create();
        var list = await Client.GetAsync("/api/v1/agents").Ok();
        Sample.AssertShape("agents.list.200", list);
        Assert.Contains(id, list.EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task List_with_view_full_answers_whole_agents()
    {
        var id = await Create();
        var list = await Client.GetAsync("/api/v1/agents?view=full").Ok();
        var agent = Assert.Single(list.EnumerateArray(), item => item.Text("id") == id);
        Assert.Equal(AgentKeys, agent.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Get_answers_the_documented_keys()
    {
        var agent = await Client.GetAsync($"/api/v1/agents/{await Create()}").Ok();
        Assert.Equal(AgentKeys, agent.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["version", "created_at"], agent.GetProperty("versions")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Status_answers_the_reference_sample() => Sample.AssertShape(
        "agents.status.200",
        await Client.GetAsync($"/api/v1/agents/{await Create()}/status").Ok(),
        more: ["resource_usage.memory_bytes", "resource_usage.cpu_percent"],
        nullable: ["scheduled_at", "execution_context.process_id"]);

    [Fact]
    public async Task Update_answers_the_reference_sample()
    {
        var request = Sample.Text("agents.update.request").Replace("updated-agent-name", "updated-" + Interlocked.Increment(ref Made), StringComparison.Ordinal)
            .Replace("updated agent definition in DSL format", Valid, StringComparison.Ordinal);
        Sample.AssertShape("agents.update.200", await Client.PutAsync($"/api/v1/agents/{await Create()}", Answers.Json(request)).Ok());
    }

    [Fact]
    public async Task Delete_answers_the_reference_sample_and_the_agent_is_gone()
    {
        var id = await Create();
        Sample.AssertShape("agents.delete.200", await Client.DeleteAsync($"/api/v1/agents/{id}").Ok());
        await Client.GetAsync($"/api/v1/agents/{id}").Refused(404, "AGENT_NOT_FOUND");
    }

    [Fact]
    public async Task Execute_answers_the_reference_sample() => Sample.AssertShape(
        "agents.execute.200", await Client.PostAsync($"/api/v1/agents/{await Create()}/execute", Answers.Json(Sample.Text("agents.execute.request"))).Ok());

    [Fact]
    public async Task Execute_needs_no_body() =>
        Sample.AssertShape("agents.execute.200", await Client.PostAsync($"/api/v1/agents/{await Create()}/execute", null).Ok());

    [Fact]
    public async Task Execute_with_wait_answers_the_result()
    {
        var ended = await Client.PostAsync($"/api/v1/agents/{await Create()}/execute?wait=60s", Answers.Json("""{"input":{"who":"Ada"}}""")).Ok();
        Assert.Equal(["execution_id", "status", "result"], ended.EnumerateObject().Select(member => member.Name));
        Assert.Equal("completed", ended.Text("status"));
        Assert.Equal("Ada", ended.GetProperty("result").Text("who"));
    }

    [Theory]
    [InlineData("0s")]
    [InlineData("61s")]
    [InlineData("soon")]
    public async Task Execute_refuses_a_wait_out_of_bounds(string wait)
    {
        var body = await Client.PostAsync($"/api/v1/agents/{await Create()}/execute?wait={wait}", null).Refused(400, "INVALID_REQUEST");
        Assert.Equal("wait", body.GetProperty("details").Text("field"));
    }

    [Fact]
    public async Task History_answers_the_reference_sample()
    {
        var id = await Create();
        await Client.Ended(await Client.Execute(id));
        Sample.AssertShape(
            "agents.history.200",
            await Client.GetAsync($"/api/v1/agents/{id}/history").Ok(),
            more: ["history[].started_at", "history[].completed_at", "history[].execution_time_ms", "history[].trigger", "history[].error", "history[].step_count", "history[].agent_id"]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task History_refuses_a_limit_out_of_bounds(string limit)
    {
        var body = await Client.GetAsync($"/api/v1/agents/{await Create()}/history?limit={limit}").Refused(400, "INVALID_REQUEST");
        Assert.Equal("limit", body.GetProperty("details").Text("field"));
    }

    [Fact]
    public async Task History_takes_a_limit()
    {
        var id = await Create();
        await Client.PostAsync($"/api/v1/agents/{id}/execute", null).Ok();
        await Client.PostAsync($"/api/v1/agents/{id}/execute", null).Ok();
        Assert.Equal(1, (await Client.GetAsync($"/api/v1/agents/{id}/history?limit=1").Ok()).GetProperty("history").GetArrayLength());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("""{"state":"Running","metadata":null,"last_result":3,"interval_seconds":30}""")]
    public async Task Heartbeat_answers_its_documented_keys(string? body)
    {
        var answer = await Client.PostAsync($"/api/v1/agents/{await Create()}/heartbeat", body is null ? null : Answers.Json(body)).Ok();
        Assert.Equal(["agent_id", "status", "health_status", "received_at"], answer.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("""{"event_type":"order.paid","payload":{"order":17},"id":"17"}""")]
    [InlineData("""{"anything":[1,2]}""")]
    [InlineData("{}")]
    public async Task An_event_is_any_JSON_object(string body)
    {
        var answer = await Client.PostAsync($"/api/v1/agents/{await Create()}/events", Answers.Json(body)).Ok();
        Assert.Equal(["event_id", "status", "execution_id"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("execution_id").ValueKind);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/status")]
    [InlineData("GET", "/history")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/execute")]
    [InlineData("POST", "/heartbeat")]
    [InlineData("POST", "/events")]
    public async Task An_id_that_is_unknown_or_no_UUID_is_not_found(string method, string rest)
    {
        foreach (var id in new[] { Guid.NewGuid().ToString(), "agent-id-1", "{00000000-0000-0000-0000-000000000000}" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/v1/agents/{id}{rest}");
            await Client.SendAsync(request).Refused(404, "AGENT_NOT_FOUND");
        }
    }

    [Fact]
    public async Task An_id_in_capital_letters_means_the_same_agent()
    {
        var id = await Create();
        Assert.Equal(id, (await Client.GetAsync($"/api/v1/agents/{id.ToUpperInvariant()}").Ok()).Text("id"));
    }

    /// <summary>Stands for the placeholder of the samples; echoes <c>who</c> where it is given.</summary>
    private const string Valid = "agent greet(who: Optional<String>) { with { return { who: who }; } }";

    private static string[] AgentKeys =>
        ["id", "name", "dsl", "execution_mode", "metadata", "version", "versions", "created_at", "updated_at"];

    /// <summary>The reference's sample request, with values that stand for its placeholders.</summary>
    private static string NewAgent() => Sample.Text("agents.create.request")
        .Replace("my-agent", "my-agent-" + Interlocked.Increment(ref Made), StringComparison.Ordinal)
        .Replace("agent definition in DSL format", Valid, StringComparison.Ordinal);

    private async Task<string> Create() => (await Client.PostAsync("/api/v1/agents", Answers.Json(NewAgent())).Ok()).Text("id");
}
