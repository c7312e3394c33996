using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests;

/// <summary>The document read by somebody who has nothing else: everything in it is described, and every refusal is explained and shown.</summary>
public sealed partial class DescriptionTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Every_operation_parameter_answer_tag_and_field_is_described()
    {
        var document = await Document();
        Assert.All(document.GetProperty("tags").EnumerateArray(), AssertDescribed);
        foreach (var operation in await AllOperations())
        {
            AssertDescribed(operation);
            Assert.All(operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [], AssertDescribed);
            Assert.All(operation.GetProperty("responses").EnumerateObject(), answer => AssertDescribed(answer.Value));
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            AssertDescribed(schema.Value);
            Assert.All(
                schema.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default,
                field => Assert.True(field.Value.TryGetProperty("description", out _), $"{schema.Name}.{field.Name}"));
        }
    }

    [Fact]
    public async Task No_text_names_what_only_the_code_knows()
    {
        var descriptions = Description().Matches((await Document()).GetRawText()).Select(match => match.Value).ToList();
        Assert.NotEmpty(descriptions);
        Assert.DoesNotContain(descriptions, text => Internal().IsMatch(text));
    }

    [Fact]
    public async Task Every_refusal_lists_its_codes_and_every_example_of_it_has_its_code()
    {
        foreach (var operation in await AllOperations())
        {
            foreach (var answer in operation.GetProperty("responses").EnumerateObject().Where(answer => answer.Name[0] is '4' or '5' && operation.Text("operationId") + answer.Name != "health.get500"))
            {
                var content = answer.Value.GetProperty("content").GetProperty("application/json");
                Assert.NotEmpty(ApiDocument.Codes(content));
                foreach (var example in content.GetProperty("examples").EnumerateObject())
                {
                    Assert.Equal(example.Name, example.Value.GetProperty("value").Text("code"));
                    Assert.Contains($"`{example.Name}`", answer.Value.Text("description"));
                }
            }
        }
    }

    [Fact]
    public async Task An_example_of_a_refusal_is_one_of_its_own_operation()
    {
        var operations = (await AllOperations()).ToDictionary(operation => operation.Text("operationId"));
        JsonElement Details(string operation, string status, string code) => operations[operation].GetProperty("responses").GetProperty(status)
            .GetProperty("content").GetProperty("application/json").GetProperty("examples").GetProperty(code).GetProperty("value").GetProperty("details");

        Assert.Equal(2 * 1024 * 1024, Details("agents.create", "413", "BODY_TOO_LARGE").GetProperty("limit_bytes").GetInt32());
        Assert.Equal(1024 * 1024, Details("messages.send", "413", "BODY_TOO_LARGE").GetProperty("limit_bytes").GetInt32());
        Assert.Equal("dsl", Details("agents.create", "400", "INVALID_DSL").Text("field"));
        Assert.Equal("workflow_id", Details("workflows.execute", "400", "INVALID_DSL").Text("field"));
        Assert.Equal("payload", Details("messages.send", "400", "INVALID_REQUEST").Text("field"));
    }

    [Fact]
    public async Task Every_answer_names_its_headers()
    {
        var headers = (await Document()).GetProperty("components").GetProperty("headers");
        foreach (var operation in await AllOperations())
        {
            var takesKey = operation.TryGetProperty("parameters", out var parameters) && parameters.EnumerateArray().Any(parameter => parameter.Text("name") == "Idempotency-Key");
            foreach (var answer in operation.GetProperty("responses").EnumerateObject())
            {
                var named = answer.Value.GetProperty("headers").EnumerateObject().Select(header => header.Name).ToHashSet();
                Assert.Contains("X-Request-Id", named);
                Assert.Equal(answer.Name == "401", named.Contains("WWW-Authenticate"));
                Assert.Equal(answer.Name is "429" or "503", named.Contains("Retry-After"));
                Assert.Equal(takesKey && answer.Name[0] == '2', named.Contains("Idempotency-Replayed"));
                Assert.All(named.Except(["Link"]), name => Assert.True(headers.TryGetProperty(name, out _), name));
            }
        }
    }

    [GeneratedRegex("\"description\":\\s*\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Description();

    [GeneratedRegex("Shape: reference|[Oo]lder name of [A-Z]|Other name of|\\b(?:CpuUsagePercent|AgentId|Parameters)\\b")]
    private static partial Regex Internal();

    private static void AssertDescribed(JsonElement part) => Assert.True(part.TryGetProperty("description", out var text) && text.GetString() != "", part.GetRawText());

    private async Task<JsonElement[]> AllOperations() =>
        [.. (await Document()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value)];

    private async Task<JsonElement> Document() => await fixture.Server.Stranger.GetAsync("/openapi/v1.json").Ok();
}
