using System.Net;

namespace Symbiont.Outbound.Tests;

/// <summary>However a non-public address is written, the client does not connect to it.</summary>
public sealed class SpellingTests
{
    public static TheoryData<string> PrivateUrls() => new(
        "http://127.0.0.1/", "http://127.1/", "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0x7f.0x0.0x0.0x1/",
        "http://0177.0.0.1/", "http://017700000001/", "http://127.0.0.1./", "http://127.255.255.254/", "http://0/", "http://0.0.0.0/", "http://0.1.2.3/",
        "http://10.0.0.1/", "http://10.1/", "http://167772161/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/", "http://0xc0a80101/",
        "http://169.254.169.254/", "http://2852039166/", "http://0xa9fea9fe/", "http://0251.0376.0251.0376/", "http://169.254.43518/", "http://100.64.0.1/",
        "http://100.127.255.255/", "http://100.100.100.200/", "http://168.63.129.16/", "http://192.0.0.192/", "http://192.0.2.1/", "http://198.18.0.1/",
        "http://198.19.255.255/", "http://198.51.100.7/", "http://203.0.113.9/", "http://224.0.0.1/", "http://239.255.255.255/", "http://240.0.0.1/",
        "http://255.255.255.255/", "http://4294967295/", "http://192.88.99.1/",
        "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::ffff:a9fe:a9fe]/",
        "http://[::127.0.0.1]/", "http://[::10.0.0.1]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[64:ff9b::a9fe:a9fe]/",
        "http://[64:ff9b:1::808:808]/", "http://[64:ff9b:1::1]/", "http://[2002:7f00:1::]/", "http://[2002:808:808::1]/", "http://[2001::1]/",
        "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "http://[2001:db8::1]/", "http://[2001:10::1]/", "http://[2001:2::1]/", "http://[3fff::1]/",
        "http://[fe80::1]/", "http://[fe80::1%25lo]/", "http://[fe80::1%251]/", "http://[fec0::1]/", "http://[fc00::1]/", "http://[fd00:ec2::254]/",
        "http://[ff02::1]/", "http://[100::1]/", "http://[4000::1]/", "http://[5f00::1]/", "https://127.0.0.1/", "https://[::1]/", "HTTP://127.0.0.1/",
        "http://127.0.0.1:65535/", "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://１２７.0.0.1/", "http://127。0。0。1/",
        "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://%31%32%37.0.0.1/", "http://127%2e0%2e0%2e1/", "http://%6c%6f%63alhost/", "http:\\\\127.0.0.1\\", "http:////127.0.0.1/",
        "http://127.0.0.1\\@example.com/", "http://127.0.0.1#@example.com/", "http://127.0.0.1?@example.com/", "  http://127.0.0.1/  ");

    [Theory, MemberData(nameof(PrivateUrls))]
    public async Task No_spelling_of_a_private_address_gets_a_connection(string url)
    {
        using var client = new OutboundHttpClient(new(new()), TimeProvider.System, new LocalNames());

        var error = await Assert.ThrowsAnyAsync<OutboundException>(() =>
            client.SendAsync(new("GET", url), NetworkPolicy.AllowAll, CancellationToken.None));

        // What the URL parser does not read as this host may fail as a name without address or as no address at all: nothing is connected either way.
        Assert.Contains(error.Code, new[] { OutboundErrorCodes.Refused, OutboundErrorCodes.InvalidRequest, OutboundErrorCodes.DnsFailure });
        if (error.Code == OutboundErrorCodes.Refused)
            Assert.Contains("SYMBIONT_HTTP_ALLOW_HOSTS", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://user@127.0.0.1/"), InlineData("http://example.com@127.0.0.1/"), InlineData("http://user:pass@example.com/")]
    [InlineData("ftp://example.com/"), InlineData("file:///etc/passwd"), InlineData("gopher://example.com/"), InlineData("unix:/run/docker.sock")]
    [InlineData("/relative"), InlineData(""), InlineData("http://"), InlineData("http:///path"), InlineData("http://a b/"), InlineData("http://exa\u0000mple.com/")]
    [InlineData("http://example.com:0/"), InlineData("http://example.com:99999/"), InlineData("javascript:alert(1)"), InlineData("data:text/plain,x")]
    public async Task What_is_no_callable_address_is_refused_before_anything_is_looked_up(string url)
    {
        var names = new LocalNames();
        using var client = new OutboundHttpClient(new(new()), TimeProvider.System, names);

        var error = await Assert.ThrowsAnyAsync<OutboundException>(() =>
            client.SendAsync(new("GET", url), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.InvalidRequest, error.Code);
        Assert.Equal(0, names.Asked);
    }

    private sealed class LocalNames : IHostResolver
    {
        public int Asked { get; private set; }

        public Task<IPAddress[]> Resolve(string host, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult<IPAddress[]>(host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host == "127.0.0.1." ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : []);
        }
    }
}
