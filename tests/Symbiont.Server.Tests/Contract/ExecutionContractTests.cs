namespace Symbiont.Server.Tests;

public sealed class ExecutionContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

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

    [Theory]
    [InlineData("/api/v1/executions?cursor=x")]
    [InlineData("/api/v1/executions?limit=5")]
    [InlineData("/api/v1/agents?limit=5")]
    public async Task Pages_are_not_offered_yet(string path) => await Client.GetAsync(path).Refused(404, "NO_PAGES");

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
        return (agent, (await Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=30s", null).Ok()).Text("execution_id"));
    }
}
