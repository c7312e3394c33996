using Microsoft.Extensions.DependencyInjection;

namespace Symbiont.Server.Tests;

/// <summary><c>symbiont health</c>: what a container's health check runs.</summary>
public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_server_that_may_be_sent_work_is_0()
    {
        await using var server = await TestServer.Start();
        Assert.Equal((0, "ready", ""), await Run(server.Address.ToString()));
    }

    [Fact]
    public async Task A_server_that_may_not_is_1_with_its_reason()
    {
        await using var server = await TestServer.Start(services => services.AddSingleton<IHealthCheck>(new HealthContractTests.FixedCheck("No disk")));
        Assert.Equal((1, "", $"{server.Address} is not ready: No disk"), await Run(server.Address.ToString()));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_1()
    {
        var server = await TestServer.Start();
        await server.DisposeAsync();
        var (code, output, errors) = await Run(server.Address.ToString());
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
