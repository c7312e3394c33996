using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace Symbiont.Outbound.Tests;

public sealed class ConnectionTests
{
    [Fact]
    public async Task A_name_is_resolved_once_per_connection_and_what_was_checked_is_what_is_connected()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Headers.Connection = "close";
            return context.Response.WriteAsync("ours");
        });
        var flipping = new Answers([IPAddress.Loopback], [IPAddress.Parse("169.254.169.254")]);
        using var client = new OutboundHttpClient(new(new() { AllowHosts = $"127.0.0.1:{server.Url.Port}" }), TimeProvider.System, flipping);
        var url = $"http://flip.test:{server.Url.Port}/";

        var first = await client.SendAsync(new("GET", url), NetworkPolicy.AllowAll, CancellationToken.None);
        var askedOnce = flipping.Asked;
        var second = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.SendAsync(new("GET", url), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(200, first.Status);
        Assert.Equal(1, askedOnce);
        Assert.Contains("169.254.169.254", second.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_addresses_only_the_admitted_ones_are_tried()
    {
        await using var server = await LocalServer.Start(context => context.Response.WriteAsync("ours"));
        var mixed = new Answers([IPAddress.Parse("10.255.255.1"), IPAddress.Loopback]);
        using var client = new OutboundHttpClient(new(new() { AllowHosts = $"127.0.0.1:{server.Url.Port}" }), TimeProvider.System, mixed);

        var answer = await client.SendAsync(new("GET", $"http://mixed.test:{server.Url.Port}/"), NetworkPolicy.AllowAll, CancellationToken.None);

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task A_name_without_address_is_a_dns_failure()
    {
        using var client = new OutboundHttpClient(new(new()), TimeProvider.System, new Answers([[]]));

        var error = await Assert.ThrowsAsync<OutboundException>(() => client.SendAsync(new("GET", "http://nowhere.test/"), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.DnsFailure, error.Code);
    }

    [Fact]
    public async Task A_closed_port_is_a_failed_connection()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var client = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);

        var error = await Assert.ThrowsAsync<OutboundException>(() =>
            client.SendAsync(new("GET", $"http://{taken.LocalEndPoint}/"), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.ConnectFailed, error.Code);
    }

    [Fact]
    public async Task An_untrusted_certificate_is_a_tls_failure()
    {
        using var key = ECDsa.Create();
        var made = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = made.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var server = await LocalServer.Start(context => context.Response.WriteAsync("no"), certificate);
        using var client = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);

        var error = await Assert.ThrowsAsync<OutboundException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.TlsFailure, error.Code);
    }

    [Fact]
    public async Task A_peer_that_does_not_speak_http_is_a_bad_response()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answered = Answer(listener);
        using var client = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);

        var error = await Assert.ThrowsAsync<OutboundException>(() => client.SendAsync(new("GET", $"http://{listener.LocalEndpoint}/"), NetworkPolicy.AllowAll, CancellationToken.None));
        await answered;

        Assert.Equal(OutboundErrorCodes.BadResponse, error.Code);

        static async Task Answer(TcpListener listener)
        {
            using var peer = await listener.AcceptTcpClientAsync();
            await peer.GetStream().WriteAsync("SSH-2.0-test\r\n\r\n"u8.ToArray());
        }
    }

    private sealed class Answers(params IPAddress[][] answers) : IHostResolver
    {
        public int Asked { get; private set; }

        public Task<IPAddress[]> Resolve(string host, CancellationToken cancellationToken) => Task.FromResult(answers[Math.Min(Asked++, answers.Length - 1)]);
    }
}
