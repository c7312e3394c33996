using System.Text.Json;
using Symbiont.Agents.Webhooks;

namespace Symbiont.Agents.Tests.Webhooks;

public sealed class FilterTests
{
    private const string Body = """{"action":"opened","n":1,"half":0.5,"draft":false,"none":null,"pr":{"labels":[{"name":"bug"},{"the name":"x"}],"tags":["a","b",3]}}""";

    [Theory]
    [InlineData("$.action", "\"opened\"")]
    [InlineData("$['action']", "\"opened\"")]
    [InlineData("$[\"action\"]", "\"opened\"")]
    [InlineData("$.pr.labels[0].name", "\"bug\"")]
    [InlineData("$.pr['labels'][1]['the name']", "\"x\"")]
    [InlineData("$.pr.tags[2]", "3")]
    [InlineData("$.none", "null")]
    [InlineData("$.pr.labels[2]", null)]
    [InlineData("$.pr.labels.name", null)]
    [InlineData("$.action.length", null)]
    [InlineData("$.missing.deeper[0]", null)]
    [InlineData("$.n[0]", null)]
    public void A_path_names_one_place(string path, string? expected)
    {
        var found = JsonPath.Parse(path)!.Find(JsonElement.Parse(Body));

        Assert.Equal(expected, found.ValueKind == JsonValueKind.Undefined ? null : found.GetRawText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("action")]
    [InlineData("$.")]
    [InlineData("$..action")]
    [InlineData("$.*")]
    [InlineData("$.tags[*]")]
    [InlineData("$.tags[-1]")]
    [InlineData("$.tags[1:2]")]
    [InlineData("$.tags[99999999999]")]
    [InlineData("$[?(@.a)]")]
    [InlineData("$.a b")]
    [InlineData("$['a]")]
    public void What_could_name_several_places_or_none_is_not_understood(string path) => Assert.Null(JsonPath.Parse(path));

    [Theory]
    [InlineData("$.action", "\"opened\"", null, true)]
    [InlineData("$.action", "\"Opened\"", null, false)]
    [InlineData("$.n", "1", null, true)]
    [InlineData("$.n", "\"1\"", null, false)]
    [InlineData("$.half", "0.5", null, true)]
    [InlineData("$.draft", "false", null, true)]
    [InlineData("$.missing", "false", null, false)]
    [InlineData("$.action", null, "\"pen\"", true)]
    [InlineData("$.action", null, "\"closed\"", false)]
    [InlineData("$.pr.tags", null, "\"b\"", true)]
    [InlineData("$.pr.tags", null, "3", true)]
    [InlineData("$.pr.tags", null, "\"3\"", false)]
    [InlineData("$.pr", null, "\"labels\"", false)]
    [InlineData("$.n", null, "1", false)]
    [InlineData("$.action", "\"opened\"", "\"x\"", false)]
    [InlineData("$.pr", null, null, true)]
    [InlineData("$.none", null, null, false)]
    [InlineData("$.missing", null, null, false)]
    public void A_filter_compares_without_converting(string path, string? equals, string? contains, bool holds) =>
        Assert.Equal(holds, new WebhookFilter(path, Element(equals), Element(contains)).Holds(JsonElement.Parse(Body)));

    private static JsonElement? Element(string? json) => json is null ? null : JsonElement.Parse(json);
}
