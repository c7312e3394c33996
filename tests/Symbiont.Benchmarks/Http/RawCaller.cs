using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Symbiont.Benchmarks.Http;

/// <summary>One connection that sends prepared bytes and takes the whole answer, with as little work of its own as there can be: what is measured shares the cores with it.</summary>
internal sealed class RawCaller : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public static async Task<RawCaller> To(Uri server)
    {
        var caller = new RawCaller();
        await caller.socket.ConnectAsync(server.Host, server.Port);
        return caller;
    }

    /// <summary>Bytes of a request.</summary>
    public static byte[] Request(string method, string path, string token, string body) => Encoding.ASCII.GetBytes(
        $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    /// <summary>Sends the request; the answer's body as it came.</summary>
    public async Task<ReadOnlyMemory<byte>> Send(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new InvalidOperationException($"The server ended the connection: {Encoding.UTF8.GetString(buffer, 0, length)}");
            length += read;
            if (Whole(buffer.AsSpan(0, length)) is { } body)
            {
                return buffer.AsSpan().StartsWith("HTTP/1.1 200"u8)
                    ? buffer.AsMemory(body..length)
                    : throw new InvalidOperationException(Encoding.UTF8.GetString(buffer, 0, length));
            }
        }
    }

    public void Dispose() => socket.Dispose();

    /// <summary>Where the body of a whole answer begins; null: it is not all here.</summary>
    private static int? Whole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        var body = head + 4;
        var field = answer[..head].IndexOf("Content-Length: "u8);
        if (field < 0)
            return answer.EndsWith("\r\n0\r\n\r\n"u8) ? body : null;
        var value = answer[(field + 16)..head];
        var end = value.IndexOf((byte)'\r');
        return answer.Length == body + int.Parse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture) ? body : null;
    }
}
