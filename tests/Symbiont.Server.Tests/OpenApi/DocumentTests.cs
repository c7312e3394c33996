using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests;

public sealed partial class DocumentTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private static readonly string[] Operations =
    [
        "get /api/v1/agents", "post /api/v1/agents", "get /api/v1/agents/{id}", "put /api/v1/agents/{id}", "delete /api/v1/agents/{id}",
        "get /api/v1/agents/{id}/status", "post /api/v1/agents/{id}/execute", "get /api/v1/agents/{id}/history",
        "post /api/v1/agents/{id}/heartbeat", "post /api/v1/agents/{id}/events", "post /api/v1/agents/{id}/shutdown",
        "get /api/v1/executions", "get /api/v1/executions/{id}", "post /api/v1/executions/{id}/cancel", "post /api/v1/executions/{id}/retry", "get /api/v1/executions/{id}/events",
        "get /api/v1/cluster", "get /api/v1/events", "post /api/v1/events/ticket",
        "get /api/v1/approvals", "get /api/v1/metrics", "post /api/v1/executions/{id}/approvals/{approvalId}",
        "get /api/v1/agents/{id}/messages", "post /api/v1/agents/{id}/messages", "get /api/v1/messages/{id}/status",
        "get /api/v1/schedules", "post /api/v1/schedules", "get /api/v1/schedules/{id}", "put /api/v1/schedules/{id}", "delete /api/v1/schedules/{id}",
        "post /api/v1/schedules/{id}/pause", "post /api/v1/schedules/{id}/resume", "post /api/v1/schedules/{id}/trigger", "post /api/v1/schedules/{id}/backfill",
        "post /api/v1/schedules/{id}/skip-next", "post /api/v1/schedules/{id}/requeue", "get /api/v1/schedules/{id}/history", "get /api/v1/schedules/{id}/next",
        "get /api/v1/schedules/{id}/next-runs", "get /api/v1/health/scheduler",
        "post /hooks/{path}", "post /api/v1/workflows/execute", "get /api/v1/health", "get /api/v1/health/live", "get /api/v1/health/ready",
    ];

    [Fact]
    public async Task The_document_describes_exactly_what_is_served()
    {
        var paths = (await Document()).GetProperty("paths");
        var described = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name} {path.Name.TrimEnd('/')}"));
        Assert.Equal(Operations.Order(), described.Order());
    }

    [Fact]
    public async Task Its_server_is_relative_whatever_the_request_called_us()
    {
        var servers = (await Document()).GetProperty("servers");
        Assert.Equal("/", Assert.Single(servers.EnumerateArray()).Text("url"));
    }

    [Fact]
    public async Task Every_operation_has_a_summary_an_example_and_says_whether_it_needs_a_token()
    {
        foreach (var (path, operation) in await AllOperations())
        {
            Assert.NotEqual("", operation.Text("summary"));
            var example = operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().First().Value.GetProperty("example");
            Assert.NotEqual(JsonValueKind.Null, example.ValueKind);
            var open = AccessRules.IsAlwaysOpen(path) && !path.StartsWith("/hooks", StringComparison.Ordinal);
            var provesItself = path.StartsWith("/hooks", StringComparison.Ordinal);
            Assert.Equal(!open && !provesItself, operation.TryGetProperty("security", out _));
            Assert.Equal(!open, operation.GetProperty("responses").TryGetProperty("401", out _));
        }
    }

    [Fact]
    public async Task Every_body_has_a_schema_and_an_example()
    {
        foreach (var (_, operation) in (await AllOperations()).Where(entry => entry.Operation.TryGetProperty("requestBody", out _)))
        {
            var content = operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
            Assert.True(content.TryGetProperty("schema", out var schema));

            // There is nothing to show of a body without fields.
            var hasNoFields = schema.TryGetProperty("$ref", out var type) && type.GetString()!.EndsWith("/NoFields", StringComparison.Ordinal);
            Assert.Equal(hasNoFields, !content.TryGetProperty("example", out _) && !content.TryGetProperty("examples", out _));
        }
    }

    [Theory]
    [InlineData("agents.create", true)]
    [InlineData("agents.update", true)]
    [InlineData("messages.send", true)]
    [InlineData("approvals.decide", true)]
    [InlineData("workflows.execute", true)]
    [InlineData("schedules.create", true)]
    [InlineData("schedules.update", true)]
    [InlineData("schedules.backfill", true)]
    [InlineData("schedules.trigger", false)]
    [InlineData("schedules.pause", false)]
    [InlineData("agents.execute", false)]
    [InlineData("agents.heartbeat", false)]
    [InlineData("agents.shutdown", false)]
    [InlineData("agents.events", false)]
    [InlineData("executions.retry", false)]
    public async Task A_body_is_required_where_the_server_requires_it(string id, bool isRequired)
    {
        var operation = (await AllOperations()).Single(entry => entry.Operation.Text("operationId") == id).Operation;
        Assert.Equal(isRequired, operation.GetProperty("requestBody").TryGetProperty("required", out var required) && required.GetBoolean());
    }

    [Fact]
    public async Task What_a_request_must_have_must_not_be_null()
    {
        var check = new SchemaCheck(await Document());
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");
        foreach (var (name, good) in new[]
        {
            ("CreateAgent", """{"name":"a","dsl":"b"}"""), ("DecideApproval", """{"decision":"approve","decided_by":"b"}"""), ("WorkflowBody", """{"workflow_id":"a"}"""),
            ("CreateSchedule", """{"name":"a","cron_expression":"* * * * * *","agent_name":"b"}"""), ("BackfillRequest", """{"start":"2026-01-05T00:00:00Z","end":"2026-01-06T00:00:00Z"}"""),
        })
        {
            var schema = schemas.GetProperty(name);
            Assert.Null(check.Find(schema, JsonElement.Parse(good)));
            foreach (var field in schema.GetProperty("required").EnumerateArray().Select(field => field.GetString()!))
            {
                var without = System.Text.Json.Nodes.JsonNode.Parse(good)!;
                without[field] = null;
                Assert.NotNull(check.Find(schema, JsonElement.Parse(without.ToJsonString())));
            }
        }
    }

    [Theory]
    [InlineData("NextRuns", "next_runs")]
    [InlineData("StoryStep", "attempts_started_at")]
    public async Task A_list_of_times_says_that_its_items_are_times(string schema, string field)
    {
        var items = (await Document()).GetProperty("components").GetProperty("schemas").GetProperty(schema).GetProperty("properties").GetProperty(field).GetProperty("items");
        Assert.Equal(("string", "date-time"), (items.Text("type"), items.Text("format")));
    }

    [Fact]
    public async Task The_language_is_a_page_of_the_server_that_the_document_leads_to()
    {
        var document = await Document();
        var address = document.GetProperty("externalDocs").Text("url");
        Assert.Contains($"]({address})", document.GetProperty("info").Text("description"));

        using var page = await fixture.Server.Stranger.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single());
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("<h2 id=\"syntax\">Syntax</h2>", html);
        var targets = Asset().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.All(targets, target => Assert.True(target is "../docs" || target[0] == '#', target));
        Assert.All(targets.Where(target => target[0] == '#'), target => Assert.Contains($"id=\"{target[1..]}\"", html));
    }

    [Theory]
    [InlineData("get", "/api/v1/agents/{id}/status", "agents.status.200", new[] { "resource_usage.memory_bytes", "resource_usage.cpu_percent" })]
    [InlineData("put", "/api/v1/agents/{id}", "agents.update.200", new string[0])]
    [InlineData("delete", "/api/v1/agents/{id}", "agents.delete.200", new string[0])]
    [InlineData("post", "/api/v1/agents/{id}/execute", "agents.execute.200", new string[0])]
    [InlineData("post", "/api/v1/workflows/execute", "workflows.execute.200", new[] { "execution_id", "status" })]
    [InlineData("get", "/api/v1/health", "health.200", new string[0])]
    [InlineData("get", "/api/v1/schedules", "schedules.list.200", new string[0])]
    [InlineData("post", "/api/v1/schedules", "schedules.create.200", new string[0])]
    [InlineData("post", "/api/v1/schedules/{id}/pause", "schedules.action.200", new string[0])]
    [InlineData("delete", "/api/v1/schedules/{id}", "schedules.delete.200", new string[0])]
    [InlineData("get", "/api/v1/schedules/{id}/history", "schedules.history.200", new string[0])]
    [InlineData("get", "/api/v1/schedules/{id}/next", "schedules.next.200", new string[0])]
    public async Task Examples_have_the_shape_of_the_reference_s_samples(string method, string path, string sample, string[] more)
    {
        var operation = (await Document()).GetProperty("paths").GetProperty(path).GetProperty(method);
        var example = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example");
        Sample.AssertShape(sample, example, more);
    }

    [Fact]
    public async Task The_page_loads_without_a_token_and_names_nothing_foreign()
    {
        using var page = await fixture.Server.Stranger.GetAsync("/docs");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self';", policy);

        var html = await page.Content.ReadAsStringAsync();
        var assets = Asset().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        Assert.Contains("docs.js", assets);
        foreach (var asset in assets)
        {
            using var loaded = await fixture.Server.Stranger.GetAsync(new Uri(page.RequestMessage!.RequestUri!, asset));
            Assert.True(loaded.StatusCode == HttpStatusCode.OK, asset);
            Assert.Equal(fixture.Server.Address.Authority, loaded.RequestMessage!.RequestUri!.Authority);
        }
    }

    [GeneratedRegex("(?:src|href)=[\"']([^\"']+)[\"']")]
    private static partial Regex Asset();

    private async Task<(string Path, JsonElement Operation)[]> AllOperations() =>
        [.. (await Document()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Value)))];

    private async Task<JsonElement> Document() => await fixture.Server.Stranger.GetAsync("/openapi/v1.json").Ok();
}
