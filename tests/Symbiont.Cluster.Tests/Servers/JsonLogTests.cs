using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class JsonLogTests
{
    [Fact]
    public async Task With_the_format_json_every_line_of_standard_error_is_an_object_with_its_values()
    {
        await using var site = new ServerSite(("SYMBIONT_LOG_FORMAT", "json"));
        var server = await site.Start();
        var agent = await server.Api.Create("talker", "agent talker { with { log(\"a \\\"quoted\\\" word\"); } }");
        var execution = await server.Api.Execute(agent);
        await server.Api.Ended(execution);
        await Eventually.Holds(() => server.Errors.Find("says:") is not null, "it is in the log");
        Assert.Equal(0, await server.Stop());

        var entries = server.Errors.Lines.Select(line => JsonElement.Parse(line)).ToList();
        var said = Assert.Single(entries, entry => entry.Number("EventId") == 3203);
        Assert.Equal((agent, execution), (said.GetProperty("State").Text("AgentId"), said.GetProperty("State").Text("Execution")));
        Assert.Equal("a \"quoted\" word", said.GetProperty("State").Text("Message"));
        Assert.EndsWith("Z", said.Text("Timestamp"));
    }
}
