namespace Symbiont.Server.Tests;

public sealed class ApiTokensTests
{
    [Fact]
    public void Callers_of_different_tokens_are_different_and_their_id_is_not_the_token()
    {
        var tokens = new ApiTokens(["one", "two"]);
        var one = tokens.Find("one")!.Id;
        Assert.NotEqual(one, tokens.Find("two")!.Id);
        Assert.DoesNotContain("one", one);
        Assert.Equal(one, new ApiTokens(["two", "one"]).Find("one")!.Id);
    }

    [Fact]
    public void A_long_token_is_found_and_a_long_wrong_one_is_not()
    {
        var token = new string('x', 5_000);
        var tokens = new ApiTokens([token]);
        Assert.NotNull(tokens.Find(token));
        Assert.Null(tokens.Find(token + "x"));
    }
}
