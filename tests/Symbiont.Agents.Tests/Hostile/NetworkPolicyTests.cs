using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>The hosts that an agent lists.</summary>
public sealed class NetworkPolicyTests
{
    [Theory]
    [EachStore("http://example.com")]
    [EachStore("example.com:0")]
    [EachStore("*")]
    [EachStore("10.0.0.0/8")]
    [EachStore("a b")]
    public async Task One_that_cannot_be_read_refuses_the_program_when_the_agent_is_made(StoreKind kind, string entry)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = await Refused.With("INVALID_DSL", () => host.Create(Dsl.Agent("return 1;", $"network_policy = [\"example.com\", \"{entry}\"]")));

        Assert.Contains($"'{entry}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore(0, true)]
    [EachStore(1, false)]
    public async Task One_with_a_port_opens_that_port_alone(StoreKind kind, int beside, bool isAllowed)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var port = new Uri(ledger.Url()).Port + beside;
        var agent = await host.Create(Dsl.Agent($"try {{ return http.get(\"{ledger.Url()}\").ok; }} catch (OutboundRefused e) {{ return false; }}", $"network_policy = [\"127.0.0.1:{port}\"]"));

        Assert.Equal(isAllowed, (await host.End(await host.Execute(agent))).Result!.Value.GetBoolean());
        Assert.Equal(isAllowed ? 1 : 0, ledger.Entries.Count);
    }
}
