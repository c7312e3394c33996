using System.Net;
using System.Net.Sockets;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>What a command under <c>tier1</c> reaches beside files: no network, no process of the host, no privilege.</summary>
public sealed class BoxReachTests
{
    [BubblewrapTheory]
    [InlineData(ProcessSandbox.Process, "reached\n")]
    [InlineData(ProcessSandbox.Tier1, "")]
    public async Task The_loopback_of_the_host_is_another_than_its_own(ProcessSandbox sandbox, string expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var bench = new Bench(options => options.Allow = "bash");

        var result = await bench.Runner.RunAsync(
            new("owner", "bash", ["-c", $"exec 3<>/dev/tcp/127.0.0.1/{((IPEndPoint)listener.LocalEndpoint).Port} && echo reached"]) { Sandbox = sandbox }, null, default);

        Assert.Equal(expected, Box.Text(result.StdOut));
    }

    [BubblewrapTheory]
    [InlineData("1.1.1.1/443"), InlineData("169.254.169.254/80"), InlineData("10.0.0.1/80"), InlineData("2606:4700:4700::1111/443"), InlineData("localhost/22")]
    public async Task No_address_is_reached(string address)
    {
        await using var bench = new Bench(options => options.Allow = "bash");

        Assert.DoesNotContain("reached", await bench.Says($"exec 3<>/dev/tcp/{address} && echo reached", "bash"), StringComparison.Ordinal);
    }

    [BubblewrapFact]
    public async Task There_is_no_interface_but_a_loopback_of_its_own()
    {
        await using var bench = new Bench();

        Assert.Equal("lo", (await bench.Says("tail -n +3 /proc/net/dev | cut -d: -f1; cat /proc/net/route | tail -n +2")).Trim());
    }

    [BubblewrapTheory]
    [InlineData(ProcessSandbox.Process, "reached")]
    [InlineData(ProcessSandbox.Tier1, "")]
    public async Task An_abstract_socket_of_the_host_is_not_reached(ProcessSandbox sandbox, string expected)
    {
        var name = $"symbiont-test-{Guid.NewGuid():n}";
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint($"\0{name}"));
        listener.Listen();
        await using var bench = new Bench(options => options.Allow = "perl");

        var result = await bench.Runner.RunAsync(
            new("owner", "perl", ["-MSocket", "-e", $"socket(S, PF_UNIX, SOCK_STREAM, 0); print 'reached' if connect(S, pack('Sa*', AF_UNIX, \"\\0{name}\"))"]) { Sandbox = sandbox }, null, default);

        Assert.Equal(expected, Box.Text(result.StdOut));
    }

    [BubblewrapFact]
    public async Task Only_its_own_processes_are_there_to_be_seen_and_signalled()
    {
        await using var bench = new Bench();

        var said = await bench.Says($"ls /proc | grep -c '^[0-9]'; kill -0 {Environment.ProcessId} && echo reached; kill -9 -1; cat /proc/{Environment.ProcessId}/environ && echo seen");

        Assert.InRange(int.Parse(said.Split('\n')[0], System.Globalization.CultureInfo.InvariantCulture), 1, 9);
        Assert.DoesNotContain("reached", said, StringComparison.Ordinal);
        Assert.DoesNotContain("seen", said, StringComparison.Ordinal);
    }

    [BubblewrapFact]
    public async Task It_is_not_root_even_if_the_server_is()
    {
        await using var bench = new Bench();
        var sleep = Box.Sleep();

        var run = bench.Shell($"id -u; exec {sleep}", spec => Box.Tier1(spec) with { Timeout = TimeSpan.FromMinutes(5) });
        await Box.Starts(sleep);

        Assert.NotEqual(0u, ProcessTable.OwnerOf(Assert.Single(Box.Running(sleep)))!.Value.User);
        bench.Runner.Running()[0].Stop(TimeSpan.Zero);
        Assert.NotEqual("0\n", Box.Text((await run).StdOut));
    }

    [BubblewrapFact]
    public async Task It_has_no_capability_and_cannot_gain_any()
    {
        await using var bench = new Bench();

        var said = await bench.Says("grep -E '^(Cap|NoNewPrivs)' /proc/self/status | tr -d '\\t'; for c in 'hostname renamed' 'chroot / true' 'mknod m b 1 1' 'chown 1:1 .' 'renice -n -5 $$'; do $c && echo did; done");

        Assert.StartsWith("CapInh:0000000000000000\nCapPrm:0000000000000000\nCapEff:0000000000000000\nCapBnd:0000000000000000\nCapAmb:0000000000000000\nNoNewPrivs:1\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("did\n", said, StringComparison.Ordinal);
    }
}
