using System.Net;
using System.Text.Json;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class WorkflowContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = "/api/v1/workflows/execute";

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public Task Execute_answers_the_reference_sample() => AssertSample(Client);

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public Task Execute_answers_to_this_machine_without_a_token() => AssertSample(fixture.Server.Stranger);

    [Fact]
    public async Task An_agent_is_named_by_its_id_too()
    {
        var id = await Client.Create(Programs.Greeter);
        Assert.Equal("Hello, Ada", (await Client.PostAsync(Path, Calls.Workflow(id, parameters: new { who = "Ada", more = 1 })).Ok()).Text("result"));
    }

    [Fact]
    public async Task A_function_is_named_together_with_its_agent()
    {
        var id = await Client.Create(Programs.WithFunction);
        Assert.Equal(42, (await Client.PostAsync(Path, Calls.Workflow("double", id, new { n = 21 })).Ok()).GetProperty("result").GetInt32());
    }

    [Fact]
    public async Task A_function_reads_the_agent_s_parameters_and_is_under_its_policies()
    {
        var id = await Client.Create("""
            agent shop(rate: int) {
                policy quiet {
                    deny: "log"
                }
                function price(n: int) {
                    return n * rate;
                }
                function shout() {
                    log("price");
                }
                with {
                    return "not this";
                }
            }
            """);
        Assert.Equal(42, (await Client.PostAsync(Path, Calls.Workflow("price", id, new { n = 21, rate = 2 })).Ok()).GetProperty("result").GetInt32());
        var refused = await Client.PostAsync(Path, Calls.Workflow("shout", id)).Refused(422, "WORKFLOW_FAILED");
        Assert.Contains("quiet", refused.GetRawText());
        var missing = await Client.PostAsync(Path, Calls.Workflow("price", id)).Refused(422, "WORKFLOW_FAILED");
        Assert.Equal("MISSING_PARAMETER", missing.GetProperty("details").GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task A_function_that_the_agent_has_not_is_not_found() =>
        await Client.PostAsync(Path, Calls.Workflow("triple", await Client.Create(Programs.WithFunction))).Refused(404, "WORKFLOW_NOT_FOUND");

    [Fact]
    public async Task A_whole_program_runs_without_an_agent() =>
        Assert.Equal("hello", (await Client.PostAsync(Path, Calls.Workflow(Programs.Hello)).Ok()).Text("result"));

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_workflow_over_its_time_is_202_with_the_execution_s_id()
    {
        await using var server = await TestServer.Start(("SYMBIONT_WORKFLOW_TIMEOUT", "1s"));
        var agent = await server.Client.Create(Programs.Sleeper);

        using var answer = await server.Client.PostAsync(Path, Calls.Workflow(agent));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var body = await answer.Body();
        await server.Client.Parked(body.Text("execution_id"));
        // Where it stood when its time was over, which on a slow machine is not yet where it waits.
        Assert.Contains(body.Text("status"), new[] { "queued", "running", "waiting" });
        Assert.Equal(JsonValueKind.Null, body.GetProperty("result").ValueKind);
    }

    [Theory]
    [InlineData("agent (", "WORKFLOW_NOT_FOUND", 404, null)]
    [InlineData("agent ({", "INVALID_DSL", 400, "workflow_id")]
    [InlineData("agent a { with { return 1 } }", "INVALID_DSL", 400, "workflow_id")]
    [InlineData("function f() { 1 }", "NO_AGENT", 400, "workflow_id")]
    public async Task A_faulty_program_is_named_by_the_field_that_held_it(string workflow, string code, int status, string? field)
    {
        var details = (await Client.PostAsync(Path, Calls.Workflow(workflow)).Refused(status, code)).GetProperty("details");
        if (field is null)
            Assert.Equal(JsonValueKind.Null, details.ValueKind);
        else
            Assert.All(details.GetProperty("errors").EnumerateArray().Append(details), error => Assert.Equal(field, error.Text("field")));
    }

    [Fact]
    public async Task A_workflow_that_fails_is_422_with_its_execution_code_and_line()
    {
        var agent = await Client.Create(Programs.Divider);
        var details = (await Client.PostAsync(Path, Calls.Workflow(agent)).Refused(422, "WORKFLOW_FAILED")).GetProperty("details");
        Assert.Equal("failed", details.Text("status"));
        Assert.Equal("DIVISION_BY_ZERO", details.GetProperty("error").Text("code"));
        Assert.Equal(3, details.GetProperty("error").GetProperty("line").GetInt32());
        await Client.GetAsync($"/api/v1/executions/{details.Text("execution_id")}").Ok();
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task Only_a_token_lets_whole_programs_run()
    {
        await fixture.Server.Stranger.PostAsync(Path, Calls.Workflow(Programs.Hello)).Refused(403, "TOKEN_REQUIRED");
        await Client.PostAsync(Path, Calls.Workflow(Programs.Hello)).Ok();
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task No_body_can_say_that_its_caller_has_a_token()
    {
        var body = $$"""{"workflow_id":"agent a() { with { return 1; } }","may_run_programs":true,"has_token":true}""";
        await fixture.Server.Stranger.PostAsync(Path, Answers.Json(body)).Refused(403, "TOKEN_REQUIRED");
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task Whole_programs_can_be_switched_off()
    {
        await using var server = await TestServer.Start(("SYMBIONT_INLINE_PROGRAMS", "false"));
        await server.Client.PostAsync(Path, Calls.Workflow(Programs.Hello)).Refused(403, "INLINE_PROGRAMS_OFF");
    }

    [Fact]
    public async Task What_nobody_knows_is_not_found() => await Client.PostAsync(Path, Calls.Workflow("nobody")).Refused(404, "WORKFLOW_NOT_FOUND");

    [Fact]
    public async Task A_program_with_errors_is_refused_with_their_places()
    {
        var details = (await Client.PostAsync(Path, Calls.Workflow("agent a() {\n  with { return 1 + }\n}")).Refused(400, "INVALID_DSL")).GetProperty("details");
        Assert.NotEqual(0, details.GetProperty("errors")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Without_a_workflow_the_missing_field_is_named() =>
        Assert.Equal("workflow_id", (await Client.PostAsync(Path, Answers.Json("{}")).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));

    private async Task AssertSample(HttpClient caller)
    {
        var name = "workflow-" + Guid.NewGuid().ToString("N");
        await Client.Create(Programs.Hello, name);
        var request = Sample.Text("workflows.execute.request").Replace("\"string\"", $"\"{name}\"", StringComparison.Ordinal);

        var answer = await caller.PostAsync(Path, Answers.Json(request)).Ok();

        Sample.AssertShape("workflows.execute.200", answer, more: ["execution_id", "status"]);
        Assert.Equal("hello", answer.Text("result"));
    }
}
