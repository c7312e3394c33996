using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;

namespace Symbiont.Server.Tests;

public sealed class WorkflowContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = "/api/v1/workflows/execute";

    [Fact]
    public async Task Execute_answers_the_reference_sample_to_this_machine_without_a_token() => Sample.AssertShape(
        "workflows.execute.200",
        await fixture.Server.Stranger.PostAsync(Path, Answers.Json(Sample.Text("workflows.execute.request"))).Ok(),
        more: ["execution_id", "status"]);

    [Fact]
    public async Task A_workflow_over_its_time_is_202_with_the_execution_s_id()
    {
        using var answer = await fixture.Server.Client.PostAsync(Path, Answers.Json($$"""{"workflow_id":"{{BookWorkflows.Slow}}"}"""));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.True(Guid.TryParse((await answer.Body()).Text("execution_id"), out _));
    }

    [Fact]
    public async Task A_workflow_that_fails_is_422_with_its_details()
    {
        var body = await fixture.Server.Client.PostAsync(Path, Answers.Json($$"""{"workflow_id":"{{BookWorkflows.Broken}}"}""")).Refused(422, "WORKFLOW_FAILED");
        Assert.Equal(3, body.GetProperty("details").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Only_a_token_lets_whole_programs_run_and_no_body_can_say_otherwise()
    {
        var body = """{"workflow_id":"x","may_run_programs":true}""";
        var book = fixture.Server.Services.GetRequiredService<AgentBook>();

        await fixture.Server.Stranger.PostAsync(Path, Answers.Json(body)).Ok();
        Assert.False(Assert.IsType<WorkflowRequest>(book.LastRequest).MayRunPrograms);

        await fixture.Server.Client.PostAsync(Path, Answers.Json(body)).Ok();
        Assert.True(Assert.IsType<WorkflowRequest>(book.LastRequest).MayRunPrograms);
    }

    [Fact]
    public async Task A_key_is_refused_rather_than_ignored()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = Answers.Json("""{"workflow_id":"x"}""") };
        request.Headers.Add("Idempotency-Key", "k");
        await fixture.Server.Client.SendAsync(request).Refused(400, "IDEMPOTENCY_NOT_OFFERED");
    }
}
