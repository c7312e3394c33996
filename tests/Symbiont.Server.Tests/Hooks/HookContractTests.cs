using System.Net;
using System.Text.Json;
using Symbiont.Server.Tests.Abuse;

namespace Symbiont.Server.Tests.Hooks;

public sealed class HookContractTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const int MostBytes = 64 * 1024;

    [Fact]
    public async Task A_signed_delivery_of_any_content_type_needs_no_token_and_starts_the_agent()
    {
        var hook = await Hook.Make(fixture.Server);

        var answer = await hook.Send("""{"n":1}""", "d-1").Ok();

        Assert.Equal("""{"event_id":"d-1","status":"accepted"}""", answer.GetRawText());
        Assert.Equal("""{"n":1}""", (await Result(hook)).GetRawText());
    }

    [Fact]
    public async Task Sent_again_it_is_answered_as_before_and_starts_nothing()
    {
        var hook = await Hook.Make(fixture.Server);

        var answers = new List<string>();
        foreach (var id in new[] { "d-1", "d-1", "d-2" })
            answers.Add((await hook.Send("{}", id).Ok()).GetRawText());

        Assert.Single(answers.Distinct());
        await Result(hook);
    }

    [Fact]
    public async Task A_page_of_another_site_is_a_sender_like_any_other()
    {
        var hook = await Hook.Make(fixture.Server);

        await hook.Send("1", headers: [("Origin", "https://elsewhere.example"), ("Sec-Fetch-Site", "cross-site")]).Ok();
        await hook.Send("2", headers: ("Host", "elsewhere.example")).Refused(421, "HOST_NOT_ALLOWED");
    }

    [Fact]
    public async Task An_unknown_path_and_a_wrong_signature_are_told_apart_by_nothing()
    {
        var hook = await Hook.Make(fixture.Server);
        var unknown = hook with { Path = "p-" + Guid.NewGuid().ToString("N") };

        var answers = new List<string>();
        foreach (var request in new[]
        {
            hook.Request("{}", secret: "guess"), unknown.Request("{}", secret: "guess"), unknown.Request("{}"), (hook with { Path = "" }).Request("{}"),
            (hook with { Path = hook.Path + "/more" }).Request("{}"), (hook with { Path = "%01" }).Request("{}"),
        })
        {
            request.Headers.Add("X-Request-Id", "the-same");
            using var answer = await fixture.Server.Stranger.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            answer.Headers.Date = null;
            answers.Add($"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}");
        }

        Assert.Single(answers.Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_has_64_KiB_at_most_wherever_it_is_sent(bool isKnown)
    {
        var hook = await Hook.Make(fixture.Server);
        var target = isKnown ? hook : hook with { Path = "nothing" };

        await target.Send(new string('x', MostBytes + 1)).Refused(413, "BODY_TOO_LARGE");
        using var whole = await target.Send(new string('x', MostBytes));
        Assert.Equal(isKnown ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, whole.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_405_whether_there_is_a_webhook_or_not(string method)
    {
        var hook = await Hook.Make(fixture.Server);
        foreach (var address in new[] { hook.Address, "/hooks/nothing" })
        {
            using var answer = await fixture.Server.Stranger.SendAsync(new(new(method), address));
            Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, string.Join(' ', answer.Content.Headers.Allow)));
        }
    }

    [Theory]
    [InlineData("/hooksx")]
    [InlineData("/hook/x")]
    [InlineData("/hooks/../api/v1/agents")]
    [InlineData("/hooks/%2e%2e/api/v1/agents")]
    [InlineData("//hooks/x")]
    [InlineData("/api/v1/hooks/x")]
    public async Task What_lies_beside_the_webhooks_needs_a_token(string target)
    {
        var answer = await RawConnection.Exchange(fixture.Server, $"POST {target} HTTP/1.1\r\n{Abuse.Requests.Host}{Abuse.Requests.Json}Content-Length: 2\r\n\r\n{{}}");

        answer.Refused(401);
        Assert.Contains("needs a token", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_filter_holds_back_is_answered_with_200_and_is_no_event()
    {
        var hook = await Hook.Make(fixture.Server, more: """filter { json_path "$.action" equals "opened" }""");

        Assert.Equal("""{"event_id":null,"status":"filtered"}""", (await hook.Send("""{"action":"closed"}""").Ok()).GetRawText());
        Assert.Equal("[]", (await fixture.Server.Client.GetAsync($"/api/v1/executions?agent_id={hook.Agent}").Ok()).GetRawText());
    }

    [Fact]
    public async Task Slack_s_question_is_answered_with_what_it_asks()
    {
        var hook = await Hook.Make(fixture.Server, "slack");
        const string Question = """{"type":"url_verification","challenge":"abc"}""";

        Assert.Equal("""{"challenge":"abc"}""", (await hook.Send(Question).Ok()).GetRawText());
        await hook.Send(Question, secret: "guess").Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task Without_its_secret_it_is_503_and_the_create_says_so_in_a_warning()
    {
        var path = "p-" + Guid.NewGuid().ToString("N");
        var created = await fixture.Server.Client.PostAsync("/api/v1/agents", Calls.NewAgent(Hook.Program(path, secret: "hooks/missing"))).Ok();
        Assert.Contains("SYMBIONT_SECRET_HOOKS_MISSING", Assert.Single(created.GetProperty("warnings").EnumerateArray()).Text("message"), StringComparison.Ordinal);

        using var answer = await new Hook(fixture.Server, created.Text("id"), path, "github").Send("{}");

        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        var body = await Task.FromResult(answer).Refused(503, "WEBHOOK_SECRET_UNREADABLE");
        Assert.DoesNotContain("missing", body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_another_agent_has_is_409()
    {
        var hook = await Hook.Make(fixture.Server);
        var other = await fixture.Server.Client.Create(Programs.Hello);

        var created = await fixture.Server.Client.PostAsync("/api/v1/agents", Calls.NewAgent(Hook.Program(hook.Path))).Refused(409, "WEBHOOK_PATH_TAKEN");
        var updated = await fixture.Server.Client.PutAsync($"/api/v1/agents/{other}", Answers.Json(JsonSerializer.Serialize(new { dsl = Hook.Program(hook.Path) })))
            .Refused(409, "WEBHOOK_PATH_TAKEN");

        Assert.Equal(("dsl", "taken"), (created.GetProperty("details").Text("field"), updated.GetProperty("details").Text("reason")));
    }

    [Fact]
    public async Task A_deleted_agent_s_webhook_is_as_if_it_had_never_been()
    {
        var hook = await Hook.Make(fixture.Server);
        await fixture.Server.Client.DeleteAsync($"/api/v1/agents/{hook.Agent}").Ok();

        await hook.Send("{}").Refused(401, "UNAUTHORIZED");
    }

    [Fact]
    public async Task An_agent_that_takes_nothing_more_is_429_with_a_time_to_come_back()
    {
        var hook = await Hook.Make(fixture.Server, body: "sleep(10m);", attributes: "concurrency = 1, on_busy = \"reject\"");
        await hook.Send("1", "d-1").Ok();

        using var busy = await hook.Send("2", "d-2");

        Assert.True(busy.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        await Task.FromResult(busy).Refused(429, "DELIVERY_REFUSED");
        Assert.Equal("d-1", (await hook.Send("1", "d-1").Ok()).Text("event_id"));
    }

    private async Task<JsonElement> Result(Hook hook)
    {
        var execution = Assert.Single((await fixture.Server.Client.GetAsync($"/api/v1/executions?agent_id={hook.Agent}").Ok()).EnumerateArray());
        return (await fixture.Server.Client.Ended(execution.Text("execution_id"))).GetProperty("result");
    }
}
