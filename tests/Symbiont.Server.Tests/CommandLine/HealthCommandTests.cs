using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Symbiont.Server.Tests;

/// <summary><c>symbiont health</c>: what a container's health check runs.</summary>
public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_server_that_may_be_sent_work_is_0()
    {
        // None of its checks has to wait for the disk, for longer than the command waits for the server.
        await using var server = await TestServer.Start(services => services.RemoveAll<IHealthCheck>());
        Assert.Equal((0, "ready", ""), await Run(server.Address.ToString()));
    }

    [Fact]
    public async Task A_server_that_may_not_is_1_with_its_reason()
    {
        await using var server = await TestServer.Start(services => services.RemoveAll<IHealthCheck>().AddSingleton<IHealthCheck>(new HealthContractTests.FixedCheck("No disk")));
        Assert.Equal((1, "", $"{server.Address} is not ready: No disk"), await Run(server.Address.ToString()));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_1()
    {
        // Taken, so that nobody else listens there, and not listened on.
        using var silent = new Socket(SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var (code, output, errors) = await Run($"http://{silent.LocalEndPoint}");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(" does not answer: ", errors);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:1", "http://127.0.0.1:2")]
    public async Task What_is_no_address_is_2(params string[] words) => Assert.Equal(2, (await Run(words)).Code);

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await Commands.Run(["health", .. words], output, errors);
        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }
}
