using System.Net;
using Microsoft.AspNetCore.Http;

namespace Symbiont.Server.Tests;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("203.0.113.7", "198.51.100.1", "203.0.113.7")]
    [InlineData("10.0.0.7", null, "10.0.0.7")]
    [InlineData("10.0.0.7", "198.51.100.1", "198.51.100.1")]
    [InlineData("10.0.0.7", "198.51.100.66, 198.51.100.1", "198.51.100.1")]
    [InlineData("10.0.0.7", "198.51.100.1, 10.1.2.3, ::ffff:10.0.0.8", "198.51.100.1")]
    [InlineData("10.0.0.7", "10.0.0.9", "10.0.0.9")]
    [InlineData("10.0.0.7", "198.51.100.1, nonsense", "10.0.0.7")]
    [InlineData("10.0.0.7", "198.51.100.1, nonsense, 10.0.0.9", "10.0.0.9")]
    [InlineData("::1", "198.51.100.1", "198.51.100.1")]
    public void What_a_trusted_proxy_says_counts_and_what_others_say_does_not(string peer, string? told, string expected)
    {
        var options = new AuthenticationOptions([], null, [System.Net.IPNetwork.Parse("10.0.0.0/8"), System.Net.IPNetwork.Parse("::1/128")]);
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        if (told is not null)
            context.Request.Headers["X-Forwarded-For"] = told;

        Assert.Equal(IPAddress.Parse(expected), new ClientAddress(options).Of(context));
    }
}
