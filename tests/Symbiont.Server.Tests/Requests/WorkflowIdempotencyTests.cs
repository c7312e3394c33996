namespace Symbiont.Server.Tests;

/// <summary>The <c>Idempotency-Key</c> header on workflows: what was started is waited for, and not started again.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class WorkflowIdempotencyTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Workflows = "/api/v1/workflows/execute";

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task A_workflow_twice_under_one_key_runs_its_agent_once()
    {
        var (agent, key) = (await Client.Create(Programs.Hello), NewKey());
        var first = await Client.PostOnce(Workflows, key, Calls.Workflow(agent)).Ok();
        var again = await Client.PostOnce(Workflows, key, Calls.Workflow(agent)).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
    }

    [Fact]
    public async Task A_workflow_twice_under_one_key_runs_its_function_once()
    {
        var (agent, key) = (await Client.Create(Programs.WithFunction), NewKey());
        var first = await Client.PostOnce(Workflows, key, Calls.Workflow("double", agent, new { n = 4 })).Ok();
        var again = await Client.PostOnce(Workflows, key, Calls.Workflow("double", agent, new { n = 4 })).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
    }

    [Fact]
    public async Task A_whole_program_twice_under_one_key_runs_once()
    {
        var key = NewKey();
        var first = await Client.PostOnce(Workflows, key, Calls.Workflow(Programs.Hello)).Ok();
        var again = await Client.PostOnce(Workflows, key, Calls.Workflow(Programs.Hello)).Ok();
        Assert.Equal(first.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task A_workflow_under_a_used_key_with_another_body_is_refused()
    {
        var (agent, key) = (await Client.Create(Programs.Hello), NewKey());
        await Client.PostOnce(Workflows, key, Calls.Workflow(agent)).Ok();
        await Client.PostOnce(Workflows, key, Calls.Workflow(Programs.Hello)).Refused(422, "IDEMPOTENCY_KEY_REUSED");
        await Client.PostOnce(Workflows, key, Calls.Workflow("nobody")).Refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    [Fact]
    public async Task A_workflow_that_failed_is_told_again_and_not_run_again()
    {
        var (agent, key) = (await Client.Create(Programs.Divider), NewKey());
        var first = await Client.PostOnce(Workflows, key, Calls.Workflow(agent)).Refused(422, "WORKFLOW_FAILED");
        var again = await Client.PostOnce(Workflows, key, Calls.Workflow(agent)).Refused(422, "WORKFLOW_FAILED");
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(1, await Executions(agent));
    }

    [Fact]
    public async Task A_workflow_is_told_again_after_its_agent_is_gone()
    {
        var (name, key) = ("gone-" + NewKey(), NewKey());
        var agent = await Client.Create(Programs.Hello, name);
        var first = await Client.PostOnce(Workflows, key, Calls.Workflow(name)).Ok();
        await Client.DeleteAsync($"/api/v1/agents/{agent}").Ok();
        Assert.Equal(first.GetRawText(), (await Client.PostOnce(Workflows, key, Calls.Workflow(name)).Ok()).GetRawText());
        await Client.PostOnce(Workflows, NewKey(), Calls.Workflow(name)).Refused(404, "WORKFLOW_NOT_FOUND");
    }

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private async Task<int> Executions(string agent) => (await Client.GetAsync($"/api/v1/executions?agent_id={agent}").Ok()).GetArrayLength();
}
