using System.Text.Json;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ExecutionContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task A_list_says_whose_each_execution_is()
    {
        var agent = await Client.Create(Programs.Hello);
        var own = await Client.Execute(agent);
        var inline = (await Client.PostAsync("/api/v1/workflows/execute", Calls.Workflow(Programs.Hello)).Ok()).Text("execution_id");
        await Client.Ended(own);

        var listed = (await Client.GetAsync("/api/v1/executions").Ok()).EnumerateArray().ToDictionary(entry => entry.Text("execution_id"), entry => entry.GetProperty("agent_id"));

        Assert.Equal(agent, listed[own].GetString());
        Assert.Equal(JsonValueKind.Null, listed[inline].ValueKind);
    }

    [Fact]
    public async Task Get_answers_the_documented_keys()
    {
        var (_, execution) = await Run();
        var detail = await Client.GetAsync($"/api/v1/executions/{execution}").Ok();
        Assert.Equal(
            ["execution_id", "agent_id", "status", "trigger", "parameters", "result", "error", "started_at", "completed_at", "execution_time_ms", "steps"],
            detail.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task The_steps_of_the_plain_view_have_the_documented_keys_and_say_who_refused()
    {
        var agent = await Client.Create("agent a { policy quiet { deny: emit } with { try { emit(\"x\", 1); } catch (e) { return e.code; } } }");
        var execution = (await Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null).Ok()).Text("execution_id");

        var step = Assert.Single((await Client.GetAsync($"/api/v1/executions/{execution}").Ok()).GetProperty("steps").EnumerateArray());

        Assert.Equal(
            ["index", "action", "line", "status", "decision", "attempts", "started_at", "completed_at", "result", "error"],
            step.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"effect":"deny","policy":"quiet","rule":"deny: emit"}""", step.GetProperty("decision").GetRawText());
        Assert.Equal(("denied", "POLICY_DENIED"), (step.Text("status"), step.GetProperty("error").Text("code")));
    }

    [Fact]
    public async Task The_full_view_has_all_keys_of_the_plain_one_and_its_values()
    {
        var agent = await Client.Create("agent a { with { log(\"a\"); return 7; } }");
        var execution = (await Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null).Ok()).Text("execution_id");
        var plain = await Client.GetAsync($"/api/v1/executions/{execution}?view=plain").Ok();

        var full = await Client.GetAsync($"/api/v1/executions/{execution}?view=full").Ok();

        foreach (var member in plain.EnumerateObject().Where(member => member.Name != "steps"))
            Assert.Equal(member.Value.GetRawText(), full.GetProperty(member.Name).GetRawText());
        foreach (var member in plain.GetProperty("steps")[0].EnumerateObject())
            Assert.Equal(member.Value.GetRawText(), full.GetProperty("steps")[0].GetProperty(member.Name).GetRawText());
        Assert.Equal("line 1: log(\"a\") was allowed, as no policy speaks of it; done.", full.GetProperty("steps")[0].Text("text"));
    }

    [Fact]
    public async Task An_unknown_view_is_refused()
    {
        var body = await Client.GetAsync($"/api/v1/executions/{Guid.NewGuid()}?view=all").Refused(400, "INVALID_REQUEST");
        Assert.Equal("view", body.GetProperty("details").Text("field"));
    }

    [Fact]
    public async Task List_answers_a_bare_array_of_the_agent_s_executions()
    {
        var (agent, execution) = await Run();
        await Run();
        var list = await Client.GetAsync($"/api/v1/executions?agent_id={agent}&status=completed").Ok();
        Assert.Equal(execution, Assert.Single(list.EnumerateArray()).Text("execution_id"));
        Assert.Equal(0, (await Client.GetAsync($"/api/v1/executions?agent_id={agent}&status=failed").Ok()).GetArrayLength());
    }

    [Fact]
    public async Task List_refuses_an_unknown_status() =>
        Assert.Equal("status", (await Client.GetAsync("/api/v1/executions?status=done").Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));

    [Fact]
    public async Task List_of_an_agent_that_cannot_be_is_empty() =>
        Assert.Equal(0, (await Client.GetAsync("/api/v1/executions?agent_id=no%00body").Ok()).GetArrayLength());

    [Fact]
    public async Task Cancel_answers_the_id_and_the_status()
    {
        var execution = await Client.Execute(await Client.Create(Programs.Sleeper));
        var answer = await Client.PostAsync($"/api/v1/executions/{execution}/cancel", null).Ok();
        Assert.Equal(["execution_id", "status"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal((execution, "cancelled"), (answer.Text("execution_id"), answer.Text("status")));
        Assert.Equal("cancelled", (await Client.Ended(execution)).Text("status"));
    }

    [Fact]
    public async Task Cancel_of_what_has_ended_is_a_conflict()
    {
        var (_, execution) = await Run();
        var body = await Client.PostAsync($"/api/v1/executions/{execution}/cancel", null).Refused(409, "EXECUTION_ENDED");
        Assert.Equal("completed", body.GetProperty("details").Text("status"));
    }

    [Fact]
    public async Task An_unknown_execution_is_not_found()
    {
        await Client.GetAsync("/api/v1/executions/nonsense").Refused(404, "EXECUTION_NOT_FOUND");
        await Client.PostAsync($"/api/v1/executions/{Guid.NewGuid()}/cancel", null).Refused(404, "EXECUTION_NOT_FOUND");
    }

    private async Task<(string Agent, string Execution)> Run()
    {
        var agent = await Client.Create(Programs.Hello);
        return (agent, (await Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null).Ok()).Text("execution_id"));
    }
}
