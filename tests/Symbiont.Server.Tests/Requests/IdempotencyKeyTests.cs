using Microsoft.AspNetCore.Http;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class IdempotencyKeyTests
{
    [Fact]
    public void A_key_holds_within_its_method_and_path_and_the_token_is_not_told()
    {
        var key = Of("key-1", "one")!;
        Assert.Equal("key-1", key.Key);
        Assert.EndsWith(" POST /api/v1/agents", key.Scope);
        Assert.DoesNotContain(TestServer.Token, key.Scope);
        Assert.Equal((key.Scope, key.Key), (Of("key-1", "two")!.Scope, Of("key-1", "two")!.Key));
        Assert.NotEqual(key.BodyHash, Of("key-1", "two")!.BodyHash);
    }

    [Fact]
    public void Without_a_key_none_travels() => Assert.Null(Of(null, "one"));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("ä")]
    public void What_is_no_key_is_refused(string given) => Assert.Throws<InvalidException>(() => Of(given, "one"));

    [Fact]
    public void A_key_has_at_most_255_characters()
    {
        Assert.NotNull(Of(new string('k', 255), "one"));
        Assert.Throws<InvalidException>(() => Of(new string('k', 256), "one"));
    }

    private static Idempotency? Of(string? key, string body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.Path = "/api/v1/agents";
        context.Features.Set(new ApiTokens([TestServer.Token]).Find(TestServer.Token));
        if (key is not null)
            context.Request.Headers["Idempotency-Key"] = key;
        return IdempotencyKey.Of(context, System.Text.Encoding.UTF8.GetBytes(body));
    }
}
