using System.Net;
using Microsoft.Extensions.Options;

namespace Symbiont.Outbound.Tests;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("8.8.8.8"), InlineData("1.1.1.1"), InlineData("93.184.216.34"), InlineData("172.15.255.255"), InlineData("172.32.0.1"), InlineData("100.63.255.255")]
    [InlineData("100.128.0.1"), InlineData("169.253.1.1"), InlineData("192.0.1.1"), InlineData("198.17.1.1"), InlineData("198.20.0.1"), InlineData("223.255.255.255")]
    [InlineData("2606:4700:4700::1111"), InlineData("2a00:1450:4001:82a::200e"), InlineData("2001:200::1"), InlineData("64:ff9b::808:808"), InlineData("::ffff:8.8.8.8")]
    public void A_public_address_passes(string address) =>
        Assert.Null(new AddressGuard(new()).Refusal("example.com", 443, IPAddress.Parse(address)));

    [Theory]
    [InlineData("localhost", "localhost", 80, "127.0.0.1", true)]
    [InlineData("localhost:8080", "LOCALHOST.", 8080, "127.0.0.1", true)]
    [InlineData("localhost:8080", "localhost", 8081, "127.0.0.1", false)]
    [InlineData("localhost", "evil.test", 80, "127.0.0.1", false)]
    [InlineData("db.internal", "x.db.internal", 80, "10.0.0.1", false)]
    [InlineData("127.0.0.1:9000", "127.0.0.1", 9000, "127.0.0.1", true)]
    [InlineData("127.0.0.1:9000", "[::ffff:127.0.0.1]", 9000, "::ffff:127.0.0.1", true)]
    [InlineData("127.0.0.1:9000", "named.test", 9000, "127.0.0.1", true)]
    [InlineData("127.0.0.1", "127.0.0.2", 80, "127.0.0.2", false)]
    [InlineData("::1", "[::1]", 80, "::1", true)]
    [InlineData("[::1]:9000", "[::1]", 9000, "::1", true)]
    [InlineData("[::1]:9000", "[::1]", 9001, "::1", false)]
    [InlineData("a.test, b.test:1", "b.test", 1, "10.0.0.1", true)]
    public void The_list_lets_exactly_its_hosts_and_ports_pass(string list, string host, int port, string address, bool passes)
    {
        var refusal = new AddressGuard(new() { AllowHosts = list }).Refusal(host, port, IPAddress.Parse(address));

        Assert.Equal(passes, refusal is null);
        if (!passes)
            Assert.Contains("SYMBIONT_HTTP_ALLOW_HOSTS", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost"), InlineData("localhost:0"), InlineData("localhost:70000"), InlineData("localhost:x"), InlineData("*.test")]
    [InlineData("[::1"), InlineData("[::1]x"), InlineData("a/b"), InlineData("user@host"), InlineData("10.0.0.0/8")]
    public void A_wrong_entry_stops_the_start_with_a_sentence_that_names_it(string entry)
    {
        var result = new OutboundOptionsValidator().Validate(Options.DefaultName, new() { AllowHosts = $"localhost,{entry}" });

        Assert.True(result.Failed);
        Assert.Contains(entry, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }
}
