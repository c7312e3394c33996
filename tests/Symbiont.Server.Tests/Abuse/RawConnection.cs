using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>A connection on which a test writes whatever it likes, and reads what the server makes of it. A server that says nothing fails the test.</summary>
internal sealed class RawConnection : IDisposable
{
    /// <summary>Far beyond every promise of the server, on a machine that is busy with other tests too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource late = new(Patience);
    private byte[] pending = [];

    public static async Task<RawConnection> To(TestServer server)
    {
        var connection = new RawConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, server.Address.Port, connection.late.Token);
        return connection;
    }

    /// <summary>Sends one request on a connection of its own; what comes back for it.</summary>
    public static async Task<RawAnswer> Exchange(TestServer server, string request) => await Exchange(server, Encoding.Latin1.GetBytes(request));

    /// <inheritdoc cref="Exchange(TestServer, string)"/>
    public static async Task<RawAnswer> Exchange(TestServer server, byte[] request)
    {
        using var connection = await To(server);
        await connection.Send(request);
        return await connection.Read();
    }

    /// <summary>Sends one HEAD; what comes back for it, which has no body whatever its headers say.</summary>
    public static async Task<RawAnswer> Head(TestServer server, string request)
    {
        using var connection = await To(server);
        await connection.Send(request);
        var (answer, _) = await connection.ReadHead();
        Assert.True(await connection.Ends());
        return answer with { IsHead = true };
    }

    public Task Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    public async Task Send(byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;)
            sent += await socket.SendAsync(bytes.AsMemory(sent), late.Token);
    }

    /// <summary>Says that nothing more will be sent.</summary>
    public void EndSending() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>The next answer, whole.</summary>
    public async Task<RawAnswer> Read()
    {
        var (answer, headers) = await ReadHead();
        var body = headers.Find(header => header.Name == "Content-Length") is { Name: not null } length ? await Take(int.Parse(length.Value, CultureInfo.InvariantCulture))
            : headers.Exists(header => header == ("Transfer-Encoding", "chunked")) ? await TakeChunks()
            : answer.Status is 100 or 204 or 304 ? []
            : await TakeAll();
        return answer with { Body = Encoding.UTF8.GetString(body) };
    }

    private async Task<(RawAnswer Answer, List<(string Name, string Value)> Headers)> ReadHead()
    {
        int end;
        while ((end = pending.AsSpan().IndexOf("\r\n\r\n"u8)) < 0)
            Assert.True(await More(), $"The connection ended in the head of an answer: {Encoding.Latin1.GetString(pending)}");
        var head = Encoding.Latin1.GetString(pending, 0, end).Split("\r\n");
        pending = pending[(end + 4)..];
        var headers = head.Skip(1).Select(line => line.Split(": ", 2)).Select(line => (Name: line[0], Value: line[1])).ToList();
        var status = int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture);
        return (new(status, headers, ""), headers);
    }

    /// <summary>Whether the server ends the connection and says nothing more.</summary>
    public async Task<bool> Ends() => pending.Length == 0 && !await More();

    public void Dispose()
    {
        socket.Dispose();
        late.Dispose();
    }

    private async Task<bool> More()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            var read = await socket.ReceiveAsync(buffer, late.Token);
            pending = [.. pending, .. buffer.AsSpan(0, read)];
            return read > 0;
        }
        catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
        {
            return false;
        }
    }

    private async Task<byte[]> Take(int length)
    {
        while (pending.Length < length)
            Assert.True(await More(), "The connection ended in the body of an answer.");
        var taken = pending[..length];
        pending = pending[length..];
        return taken;
    }

    private async Task<byte[]> TakeChunks()
    {
        var body = new List<byte>();
        while (true)
        {
            int end;
            while ((end = pending.AsSpan().IndexOf("\r\n"u8)) < 0)
                Assert.True(await More(), "The connection ended between the chunks of an answer.");
            var length = int.Parse(Encoding.ASCII.GetString(pending, 0, end), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            pending = pending[(end + 2)..];
            body.AddRange((await Take(length + 2))[..length]);
            if (length == 0)
                return [.. body];
        }
    }

    private async Task<byte[]> TakeAll()
    {
        while (await More())
        {
            // Until the server ends the connection.
        }

        return await Take(pending.Length);
    }
}
