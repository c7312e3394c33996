using System.Net;
using System.Text.Json;

namespace Symbiont.Server.Tests;

[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ApprovalContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Approves = """{"decision":"approve","decided_by":"mia"}""";

    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Who_decides_finds_what_is_asked_and_the_program_goes_on_with_the_answer()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);
        Assert.Equal(("on_call", "Restart?", "request_approval"), (asked.Text("role"), asked.Text("reason"), asked.Text("action")));

        var answer = await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json(Approves)).Ok();

        Assert.Equal((asked.Text("approval_id"), asked.Text("execution_id"), "approved"), (answer.Text("approval_id"), answer.Text("execution_id"), answer.Text("status")));
        Assert.Equal("mia", (await Client.Ended(asked.Text("execution_id"))).Text("result"));
        Assert.Equal(0, (await Client.GetAsync($"/api/v1/approvals?execution_id={asked.Text("execution_id")}").Ok()).GetArrayLength());
    }

    [Fact]
    public async Task A_decision_is_made_once_and_a_repetition_with_the_same_key_gets_the_same_answer()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);
        var key = Guid.NewGuid().ToString();

        var first = await Client.PostOnce(ApprovalAnswers.PathOf(asked), key, Answers.Json(Approves)).Ok();
        var again = await Client.PostOnce(ApprovalAnswers.PathOf(asked), key, Answers.Json(Approves)).Ok();
        using var other = await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json("""{"decision":"reject","decided_by":"noah"}"""));

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("APPROVAL_NOT_PENDING", (await other.Body()).Text("code"));
        Assert.Equal("completed", (await Client.Ended(asked.Text("execution_id"))).Text("status"));
    }

    [Fact]
    public async Task An_approval_that_was_never_asked_for_is_unknown_and_a_decided_one_is_not()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);
        var unknown = $"/api/v1/executions/{asked.Text("execution_id")}/approvals/{Guid.NewGuid()}";
        await Client.PostAsync(unknown, Answers.Json(Approves)).Refused(404, "APPROVAL_NOT_FOUND");
        await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json(Approves)).Ok();
        await Client.Ended(asked.Text("execution_id"));

        await Client.PostAsync(unknown, Answers.Json(Approves)).Refused(404, "APPROVAL_NOT_FOUND");
        var refused = await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json(Approves)).Refused(409, "APPROVAL_NOT_PENDING");

        Assert.Equal("completed", refused.GetProperty("details").Text("status"));
    }

    [Fact]
    public async Task A_rejected_step_s_error_names_its_line()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);
        await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json("""{"decision":"reject","decided_by":"mia"}""")).Ok();

        var step = (await Client.Ended(asked.Text("execution_id"))).GetProperty("steps")[0];

        Assert.Equal("APPROVAL_REJECTED", step.GetProperty("error").Text("code"));
        Assert.Equal(step.GetProperty("line").GetInt32(), step.GetProperty("error").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Lists_are_narrowed_by_role_and_agent()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);

        var mine = await Client.GetAsync($"/api/v1/approvals?agent_id={asked.Text("agent_id").ToUpperInvariant()}&role=on_call").Ok();
        var nobodys = await Client.GetAsync($"/api/v1/approvals?agent_id={asked.Text("agent_id")}&role=ceo").Ok();

        Assert.Equal(asked.GetRawText(), Assert.Single(mine.EnumerateArray()).GetRawText());
        Assert.Equal(JsonValueKind.Array, nobodys.ValueKind);
        Assert.Equal(0, nobodys.GetArrayLength());
    }

    [Fact]
    public async Task What_is_waited_for_and_decided_is_told_by_the_execution()
    {
        var asked = await ApprovalAnswers.Asking(fixture.Server);
        var path = $"/api/v1/executions/{asked.Text("execution_id")}?view=full";

        var wait = (await Client.GetAsync(path).Ok()).GetProperty("waiting_for")[0];
        Assert.Equal(("approval", asked.Text("approval_id"), "on_call"), (wait.Text("kind"), wait.Text("approval_id"), wait.Text("role")));
        await Client.PostAsync(ApprovalAnswers.PathOf(asked), Answers.Json("""{"decision":"reject","decided_by":"mia","comment":"not now"}""")).Ok();
        await Client.Ended(asked.Text("execution_id"));

        var story = await Client.GetAsync(path).Ok();
        Assert.EndsWith("mia rejected it as on_call: not now (APPROVAL_REJECTED, line 1).", story.Text("text"), StringComparison.Ordinal);
        var approval = story.GetProperty("steps")[0].GetProperty("approvals")[0];
        Assert.Equal(("rejected", "mia", "not now"), (approval.Text("status"), approval.Text("decided_by"), approval.Text("comment")));
    }
}
