using Symbiont.Testing;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>PostgreSQL keeps no U+0000 in a text, so what reaches it is tried there too.</summary>
public sealed class PostgresTextTests(PostgresTextServer fixture) : IClassFixture<PostgresTextServer>
{
    [PostgresTheory, MemberData(nameof(TextTests.Keys), MemberType = typeof(TextTests))]
    public async Task A_NUL_in_what_becomes_a_key_is_refused_by_its_field(string path, string body, string field) =>
        Assert.Equal(field, (await Post(path, body).Refused(400, "INVALID_REQUEST")).GetProperty("details").Text("field"));

    [PostgresTheory, MemberData(nameof(TextTests.Kept), MemberType = typeof(TextTests))]
    public async Task A_NUL_in_what_is_only_kept_is_kept(string path, string body) => await Post(path, body).Ok();

    [PostgresTheory]
    [InlineData("/api/v1/executions?agent_id=%00")]
    [InlineData("/api/v1/executions?agent_id=%ff%fe")]
    public async Task An_agent_that_cannot_be_has_no_executions(string path) => Assert.Equal(0, (await (await fixture.Server).Client.GetAsync(path).Ok()).GetArrayLength());

    private async Task<HttpResponseMessage> Post(string path, string body)
    {
        var client = (await fixture.Server).Client;
        return await client.PostAsync("/api/v1/" + path.Replace("{id}", await client.Create(Programs.Hello), StringComparison.Ordinal), Answers.Json(body));
    }
}
