namespace Symbiont.Outbound.Tests;

public sealed class NetworkPolicyTests
{
    [Theory]
    [InlineData("api.example.com", "api.example.com", true)]
    [InlineData("api.example.com", "API.example.com.", true)]
    [InlineData("api.example.com", "x.api.example.com", false)]
    [InlineData("*.example.com", "a.example.com", true)]
    [InlineData("*.example.com", "a.b.example.com", true)]
    [InlineData("*.example.com", "example.com", false)]
    [InlineData("*.example.com", "evilexample.com", false)]
    [InlineData("*.example.com", "a.example.com.evil.test", false)]
    [InlineData("127.0.0.1", "2130706433", true)]
    [InlineData("bücher.example", "xn--bcher-kva.example", true)]
    [InlineData("[::1]", "::1", true)]
    public void A_list_covers_its_hosts_in_every_spelling_and_no_other(string entry, string host, bool allowed) =>
        Assert.Equal(allowed, NetworkPolicy.Hosts([entry]).Allows(host));

    [Fact]
    public void The_words_are_read_in_any_letter_case()
    {
        Assert.False(NetworkPolicy.Parse("Deny_All").Allows("example.com"));
        Assert.True(NetworkPolicy.Parse("ALLOW_ALL").Allows("example.com"));
        Assert.True(NetworkPolicy.Parse("example.com").Allows("example.com"));
    }

    [Theory]
    [InlineData("*"), InlineData("*."), InlineData("a.*.com"), InlineData("http://x"), InlineData(""), InlineData("a b")]
    public void An_entry_that_is_no_host_is_refused_by_name(string entry) =>
        Assert.Contains($"'{entry}'", Assert.Throws<FormatException>(() => NetworkPolicy.Hosts([entry])).Message, StringComparison.Ordinal);
}
