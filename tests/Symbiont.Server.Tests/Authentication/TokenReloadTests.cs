using System.Net;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

public sealed class TokenReloadTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public async Task A_token_taken_out_of_the_file_opens_nothing_any_more_and_what_it_had_opened_ends()
    {
        await File.WriteAllTextAsync(file, "stays,goes\n");
        await using var server = await TestServer.Start(("API_AUTH_TOKEN", ""), ("API_AUTH_TOKEN_FILE", file));
        using var stays = server.ClientWith("stays");
        using var goes = server.ClientWith("goes");
        using var kept = await LiveReader.Open(stays);
        using var ended = await LiveReader.Open(goes);
        using var ticket = await server.ClientWith("goes").PostAsync("/api/v1/events/ticket", null);

        await File.WriteAllTextAsync(file, "stays,comes\n");

        await Eventually.Holds(async () => await Status(goes) == HttpStatusCode.Unauthorized, "the token is valid no more");
        Assert.Null(await ended.Next());
        using var comes = server.ClientWith("comes");
        Assert.Equal(HttpStatusCode.OK, await Status(comes));
        await stays.Create("agent a { with { return 1; } }");
        Assert.Equal("agent.created", (await kept.Next())!.Value.Text("type"));
        var value = System.Text.Json.JsonElement.Parse(await ticket.Content.ReadAsStringAsync()).Text("ticket");
        using var useless = await LiveReader.Open(server.Stranger, $"?ticket={value}");
        Assert.Null(await useless.Next());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,,b")]
    [InlineData("with space")]
    public async Task A_file_that_is_no_list_of_tokens_changes_nothing(string text)
    {
        await File.WriteAllTextAsync(file, "good");
        await using var server = await TestServer.Start(("API_AUTH_TOKEN", ""), ("API_AUTH_TOKEN_FILE", file));
        using var good = server.ClientWith("good");
        await File.WriteAllTextAsync(file, text);
        // Read after the bad one, so it shows that the bad one was read.
        var reads = 0;
        await Eventually.Holds(async () => ++reads > 1 && await Status(good) == HttpStatusCode.OK, "the good one is still good");
        await File.WriteAllTextAsync(file, "better");

        await Eventually.Holds(async () => await Status(good) == HttpStatusCode.Unauthorized, "the next good list counts");
        using var better = server.ClientWith("better");
        Assert.Equal(HttpStatusCode.OK, await Status(better));
    }

    public void Dispose() => File.Delete(file);

    private static async Task<HttpStatusCode> Status(HttpClient client)
    {
        using var answer = await client.GetAsync("/api/v1/agents");
        return answer.StatusCode;
    }
}
