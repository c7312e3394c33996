using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;

namespace Symbiont.Server.Tests.Lists;

public sealed class StreamedListTests
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public async Task A_list_is_read_no_faster_than_its_caller_takes_it()
    {
        const int ItemLength = 1_000;
        const int Taken = 48 * MiB;
        const int MostAhead = 16 * MiB;
        var directory = new FailingDirectory { ItemsBefore = int.MaxValue, Item = new('x', ItemLength) };
        await using var server = await TestServer.Start(services => services.AddSingleton<IAgentDirectory>(directory));
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /api/v1/agents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TestServer.Token}\r\n\r\n"));

        var buffer = new byte[MiB];
        var furthestAhead = 0L;
        for (var taken = 0L; taken < Taken;)
        {
            var read = await socket.ReceiveAsync(buffer);
            Assert.NotEqual(0, read);
            taken += read;
            furthestAhead = Math.Max(furthestAhead, directory.Listed * ItemLength - taken);
        }

        Assert.InRange(furthestAhead, 0, MostAhead);
    }
}
