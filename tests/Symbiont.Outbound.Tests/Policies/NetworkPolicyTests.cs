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

    [Theory]
    [InlineData("api.example.com:8443", "api.example.com", 8443, true)]
    [InlineData("api.example.com:8443", "API.example.com.", 443, false)]
    [InlineData("api.example.com", "api.example.com", 8443, true)]
    [InlineData("*.example.com:443", "a.example.com", 443, true)]
    [InlineData("*.example.com:443", "a.example.com", 80, false)]
    [InlineData("127.0.0.1:80", "0x7f.1", 80, true)]
    [InlineData("[::1]:80", "[0:0::1]", 80, true)]
    [InlineData("[::1]:80", "::1", 81, false)]
    public void A_port_in_the_list_is_the_only_one_that_is_meant(string entry, string host, int port, bool allowed) =>
        Assert.Equal(allowed, NetworkPolicy.Hosts([entry]).Allows(host, port));

    [Fact]
    public void The_words_are_read_in_any_letter_case()
    {
        Assert.False(NetworkPolicy.Parse("Deny_All").Allows("example.com"));
        Assert.True(NetworkPolicy.Parse("ALLOW_ALL").Allows("example.com"));
        Assert.True(NetworkPolicy.Parse("example.com").Allows("example.com"));
    }

    [Theory]
    [InlineData("*"), InlineData("*."), InlineData("a.*.com"), InlineData("http://x"), InlineData(""), InlineData("a b"), InlineData("x:0"), InlineData("x:y"), InlineData("*.10.0.0.1"), InlineData("10.0.0.0/8")]
    public void An_entry_that_is_no_host_is_refused_by_name(string entry) =>
        Assert.Contains($"'{entry}'", Assert.Throws<FormatException>(() => NetworkPolicy.Hosts([entry])).Message, StringComparison.Ordinal);
}
