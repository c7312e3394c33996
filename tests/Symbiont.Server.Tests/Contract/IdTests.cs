using System.Net.Http.Json;
using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Whatever the server makes an id for gets a UUID of version 7, whose order is the order of creation.</summary>
public sealed class IdTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Fact]
    public async Task Every_id_that_the_server_makes_is_a_uuid_of_version_7_in_small_letters()
    {
        var agent = await Client.Create("agent a { with { return request_approval(\"on_call\", \"May I?\"); } }");
        var execution = await Client.Execute(agent);
        using var created = await Client.PostAsync("/api/v1/agents", Answers.Json($$"""{"name":"ids-{{Guid.NewGuid():N}}","dsl":"agent b { with { return 1; } }"}"""));
        using var pushed = await Client.PostAsync($"/api/v1/agents/{agent}/events", Answers.Json("{}"));
        using var sent = await Client.PostAsync($"/api/v1/agents/{agent}/messages", Answers.Json("""{"sender":"me","payload":1}"""));
        await Client.Parked(execution);
        var approvals = await Client.GetFromJsonAsync<JsonElement>("/api/v1/approvals");

        var ids = new List<string>
        {
            agent,
            execution,
            (await created.Content.ReadFromJsonAsync<JsonElement>()).Text("id"),
            (await pushed.Content.ReadFromJsonAsync<JsonElement>()).Text("event_id"),
            (await sent.Content.ReadFromJsonAsync<JsonElement>()).Text("message_id"),
            approvals.EnumerateArray().First(approval => approval.Text("execution_id") == execution).Text("approval_id"),
            Assert.Single(created.Headers.GetValues("X-Request-Id")),
        };

        Assert.All(ids, id =>
        {
            var uuid = Guid.ParseExact(id, "D");
            Assert.Equal((7, id), (uuid.Version, uuid.ToString()));
            Assert.InRange(uuid.Variant, 8, 11);
        });
        Assert.True(string.CompareOrdinal(agent, execution) < 0, "The later one is greater.");
    }
}
