using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>
/// The document against the server: every answer that it promises is produced here, and has the body that it describes. That no answer comes which it
/// does not promise is seen by every test of this project, see <see cref="DescribedAnswers"/>.
/// </summary>
public sealed class DocumentedAnswersTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static readonly Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers =
        AgentAnswers.Producers.Concat(OtherAnswers.Producers).Concat(MessageAnswers.Producers).Concat(ApprovalAnswers.Producers).Concat(HookAnswers.Producers).Concat(ScheduleAnswers.Producers)
        .ToDictionary(producer => producer.Key, producer => producer.Value);

    private static readonly Dictionary<string, string> Unhealthy = new() { ["health.get 500"] = "/api/v1/health", ["health.ready 503"] = "/api/v1/health/ready" };

    public static TheoryData<string> CaseNames => [.. Producers.Keys];

    public static TheoryData<int> GateStatuses => [.. GateAnswers.Rules.Keys];

    public static TheoryData<string> UnhealthyNames => [.. Unhealthy.Keys];

    [Fact]
    public async Task Every_promised_answer_is_produced_here_and_every_produced_one_is_promised()
    {
        var document = new ApiDocument(await Document());
        var byRule = GateAnswers.Rules.SelectMany(rule => document.Operations.Where(rule.Value.IsOf).Select(operation => $"{operation.Id} {rule.Key}"));
        var produced = Producers.Keys.Concat(Unhealthy.Keys).Concat(byRule).ToHashSet();
        var promised = document.Promised.ToHashSet();
        Assert.Empty(promised.Except(produced));
        Assert.Empty(produced.Except(promised));
    }

    [Theory, MemberData(nameof(GateStatuses))]
    public async Task What_every_operation_may_answer_is_as_the_document_describes_it(int status)
    {
        var document = new ApiDocument(await Document());
        var (isOf, produce) = GateAnswers.Rules[status];
        foreach (var answer in await produce([.. document.Operations.Where(isOf)]))
        {
            Assert.True(answer.Status == status, $"{answer.Operation.Id} answers {answer.Status} instead of {status}: {answer.Body}");
            Assert.Null(document.Problem(answer.Operation, answer.Status, answer.MediaType, answer.Body));
        }
    }

    [Theory, MemberData(nameof(CaseNames))]
    public async Task It_has_the_status_and_the_body_that_the_document_describes(string name)
    {
        await using var slow = name.EndsWith(" 202", StringComparison.Ordinal) ? await TestServer.Start(("SYMBIONT_WORKFLOW_TIMEOUT", "1s")) : null;
        using var answer = await Producers[name](slow ?? fixture.Server);
        await AssertDescribed(name, answer);
    }

    [Theory, MemberData(nameof(UnhealthyNames))]
    public async Task An_unhealthy_server_s_answers_are_described_too(string name)
    {
        await using var server = await HealthContractTests.StartWith(new Unwell());
        using var answer = await server.Stranger.GetAsync(Unhealthy[name]);
        await AssertDescribed(name, answer);
    }

    [Fact]
    public async Task The_examples_of_the_document_are_as_it_describes_them()
    {
        var check = new SchemaCheck(await Document());
        foreach (var operation in await Operations())
        {
            foreach (var content in operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Value)
                .Concat(operation.TryGetProperty("requestBody", out var body) ? [body] : Array.Empty<JsonElement>())
                .Where(part => part.TryGetProperty("content", out _)).SelectMany(part => part.GetProperty("content").EnumerateObject().Select(type => type.Value)))
            {
                foreach (var example in Examples(content))
                    Assert.Null(check.Find(content.GetProperty("schema"), example, operation.Text("operationId")));
            }
        }
    }

    [Fact]
    public async Task The_full_view_of_an_execution_and_its_example_are_as_the_document_describes_them()
    {
        var agent = await fixture.Server.Client.Create("agent a { with { log(\"a\", n: 1); sleep(1h); } }");
        var execution = await fixture.Server.Client.Execute(agent);
        await fixture.Server.Client.Parked(execution);
        var schema = (await Document()).GetProperty("components").GetProperty("schemas").GetProperty("ExecutionStory");
        var check = new SchemaCheck(await Document());

        Assert.Null(check.Find(schema, await fixture.Server.Client.GetAsync($"/api/v1/executions/{execution}?view=full").Ok()));
        Assert.Null(check.Find(schema, schema.GetProperty("examples")[0]));
    }

    [Fact]
    public async Task The_programs_of_the_document_s_examples_are_programs()
    {
        var examples = (await Operations()).Single(operation => operation.Text("operationId") == "agents.create")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("examples");
        foreach (var example in examples.EnumerateObject())
        {
            var made = await fixture.Server.Client.PostAsync("/api/v1/agents", Answers.Json(example.Value.GetProperty("value").GetRawText())).Ok();
            Assert.False(made.TryGetProperty("warnings", out var warnings), $"{example.Name}: {warnings}");
        }

        var agent = await fixture.Server.Client.Create(examples.GetProperty("greet").GetProperty("value").Text("dsl"));
        var ended = await fixture.Server.Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", Answers.Json("""{"parameters":{"who":"Ada"}}""")).Ok();
        Assert.Equal("Hello, Ada", ended.Text("result"));
    }

    [Fact]
    public async Task The_order_of_the_document_s_example_waits_for_its_payment()
    {
        var examples = (await Operations()).Single(operation => operation.Text("operationId") == "agents.create")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("examples");
        var client = fixture.Server.Client;
        var agent = await client.Create(examples.GetProperty("event-and-approval").GetProperty("value").Text("dsl"));
        var execution = await client.Execute(agent, """{"parameters":{"id":7}}""");
        await client.Parked(execution);

        await client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json("""{"event_type":"order.paid","payload":{"sum":12}}""")).Ok();

        Assert.Equal("shipped, paid 12", (await client.Ended(execution)).Text("result"));
    }

    [Fact]
    public async Task The_events_of_the_stream_s_example_carry_what_the_document_says()
    {
        var stream = (await Operations()).Single(operation => operation.Text("operationId") == "executions.events")
            .GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("text/event-stream");
        var check = new SchemaCheck(await Document());
        var seen = new HashSet<string>();
        foreach (var lines in stream.Text("example").Split("\n\n").Select(block => block.Split('\n')).Where(lines => lines.Length == 3))
        {
            Assert.StartsWith("id: ", lines[0], StringComparison.Ordinal);
            var name = lines[1]["event: ".Length..];
            Assert.Null(check.Find(stream.GetProperty("x-event-data").GetProperty(name), JsonElement.Parse(lines[2]["data: ".Length..])));
            seen.Add(name);
        }

        Assert.Equal(stream.GetProperty("x-event-data").EnumerateObject().Select(data => data.Name).Order(), seen.Order());
    }

    private static IEnumerable<JsonElement> Examples(JsonElement content) =>
    [
        .. content.TryGetProperty("example", out var example) ? [example] : Array.Empty<JsonElement>(),
        .. content.TryGetProperty("examples", out var several) ? several.EnumerateObject().Select(one => one.Value.GetProperty("value")) : [],
    ];

    private async Task AssertDescribed(string name, HttpResponseMessage answer)
    {
        var (id, status) = (name.Split(' ')[0], name.Split(' ')[1]);
        // A live stream has no end that could be waited for.
        var text = answer.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await answer.Content.ReadAsStringAsync();
        Assert.True(status == ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), $"{(int)answer.StatusCode}: {text}");
        var document = new ApiDocument(await Document());
        Assert.Null(document.Problem(document.Operations.Single(operation => operation.Id == id), (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, text));
    }

    private async Task<JsonElement[]> Operations() =>
        [.. (await Document()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value)];

    private async Task<JsonElement> Document() => await fixture.Server.Stranger.GetAsync("/openapi/v1.json").Ok();

    private sealed class Unwell : IHealthCheck
    {
        public string Name => "unwell";

        public Task<string?> FindProblem(CancellationToken cancelled) => Task.FromResult<string?>("Something is wrong");
    }
}
