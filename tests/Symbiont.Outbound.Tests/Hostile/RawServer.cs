using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Symbiont.Outbound.Tests;

/// <summary>A peer that keeps to no rule: it reads a request and writes whatever the test says, as long as anybody takes it.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly Func<Func<string, Task>, CancellationToken, Task> answer;
    private readonly Task serving;
    private long sent;

    /// <param name="answer">Gets a way to send text, and a token that ends with the test.</param>
    public RawServer(Func<Func<string, Task>, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        serving = Serve();
    }

    public string Url => $"http://{listener.LocalEndpoint}/";

    /// <summary>Bytes that the peer has taken.</summary>
    public long Sent => Interlocked.Read(ref sent);

    public OutboundHttpClient Client() => new(new(new() { AllowHosts = listener.LocalEndpoint.ToString()! }), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        listener.Stop();
        await serving;
        over.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            using var peer = await listener.AcceptTcpClientAsync(over.Token);
            var stream = peer.GetStream();
            await stream.ReadAtLeastAsync(new byte[64 * 1024], 1, cancellationToken: over.Token);
            await answer(
                async text =>
                {
                    var bytes = Encoding.Latin1.GetBytes(text);
                    await stream.WriteAsync(bytes, over.Token);
                    Interlocked.Add(ref sent, bytes.Length);
                },
                over.Token);
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
        {
            // The client has had enough, or the test is over.
        }
    }
}
