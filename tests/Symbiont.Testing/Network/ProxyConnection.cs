using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;

namespace Symbiont.Testing;

/// <summary>One connection through a proxy: what the client sends, what the server answers, and what befalls both.</summary>
internal sealed class ProxyConnection(Socket client, IPEndPoint serverAddress, ProxyState state) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private static readonly byte[] NotEncrypted = "N"u8.ToArray();

    private readonly Socket server = new(serverAddress.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    private readonly TaskCompletionSource cut = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StatementTexts statements = new();

    // Groups of messages that went to the server; the server says once for each that it is ready for the next.
    private int sent;
    private int answered;

    // The group whose answer is kept from the client, and the fault that wants it.
    private int swallowedGroup;
    private ProxyFault? swallows;
    private volatile bool lostAnswers;

    /// <summary>An answer was thrown away: client and server no longer agree on where they are.</summary>
    public bool LostAnswers => lostAnswers;

    /// <summary>Carries bytes until both sides have closed or the connection is cut.</summary>
    public async Task Run()
    {
        await Guarded(async () =>
        {
            client.NoDelay = true;
            server.NoDelay = true;
            await UnlessCut(state.Passage);
            await server.ConnectAsync(serverAddress);
            await Task.WhenAll(Guarded(FromClient), Guarded(FromServer));
        });
        Cut();
    }

    /// <summary>Resets both sides at once.</summary>
    public void Cut()
    {
        if (!cut.TrySetResult())
            return;
        Reset(client);
        Reset(server);
    }

    public void Dispose() => Cut();

    private static void Reset(Socket socket)
    {
        // Closed without lingering: what was not sent yet is dropped, and the other end is told of a reset.
        socket.LingerState = new(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <summary>Waits, but not beyond the connection's life.</summary>
    private async ValueTask UnlessCut(Task wait)
    {
        if (!wait.IsCompleted && await Task.WhenAny(wait, cut.Task) == cut.Task)
            throw new OperationCanceledException();
    }

    private async Task Guarded(Func<Task> pump)
    {
        try
        {
            await pump();
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // What breaks one side breaks the other.
            Cut();
        }
    }

    private async Task FromClient()
    {
        var reader = PipeReader.Create(new NetworkStream(client), new(bufferSize: BufferSize));
        var typed = false;
        ProxyFault? holds = null;
        while (await Next(reader) is { } buffer)
        {
            var pending = buffer;
            while (WireMessage.TryTake(ref buffer, typed, out var message))
            {
                if (message.AsksForEncryption)
                {
                    await client.SendAsync(NotEncrypted);
                    pending = buffer;
                    continue;
                }

                typed = true;
                if (statements.Ran(message) is { } sql && state.FaultFor(sql) is { } fault)
                {
                    switch (fault.Kind)
                    {
                        case ProxyFaultKind.CutBeforeSending:
                            Cut();
                            fault.Strike();
                            return;
                        case ProxyFaultKind.CutBeforeAnswer:
                            swallowedGroup = sent + 1;
                            Volatile.Write(ref swallows, fault);
                            break;
                        default:
                            holds = fault;
                            break;
                    }
                }

                if (!message.EndsGroup)
                    continue;
                if (holds is not null)
                {
                    await Send(server, pending.Slice(0, message.Bytes.Start));
                    pending = pending.Slice(message.Bytes.Start);
                    holds.Strike();
                    await UnlessCut(holds.Released);
                    holds = null;
                }

                sent++;
            }

            await Send(server, pending.Slice(0, buffer.Start));
            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        server.Shutdown(SocketShutdown.Send);
    }

    private async Task FromServer()
    {
        var reader = PipeReader.Create(new NetworkStream(server), new(bufferSize: BufferSize));
        // Ready once before any group, when the client has been let in.
        answered = -1;
        while (await Next(reader) is { } buffer)
        {
            var pending = buffer;
            while (WireMessage.TryTake(ref buffer, typed: true, out var message))
            {
                var swallowing = Volatile.Read(ref swallows) is not null && answered + 1 >= swallowedGroup;
                if (swallowing)
                {
                    await Send(client, pending.Slice(0, message.Bytes.Start));
                    pending = buffer;
                }

                if (message.Type != WireMessage.ReadyForQuery)
                    continue;
                answered++;
                if (!swallowing)
                    continue;
                // The server is done with the group: what it was asked to commit is committed.
                Cut();
                swallows!.Strike();
                return;
            }

            await Answer(pending.Slice(0, buffer.Start));
            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        client.Shutdown(SocketShutdown.Send);
    }

    /// <summary>What has come, from the first byte of a message; null: the other side closed.</summary>
    private async ValueTask<ReadOnlySequence<byte>?> Next(PipeReader reader)
    {
        var read = await reader.ReadAsync();
        if (state.Delay is { Ticks: > 0 } late)
            await UnlessCut(Task.Delay(late, TimeProvider.System));
        await UnlessCut(state.Passage);
        return read.IsCompleted ? null : read.Buffer;
    }

    private ValueTask Answer(ReadOnlySequence<byte> bytes)
    {
        if (!state.DropsAnswers || bytes.IsEmpty)
            return Send(client, bytes);
        lostAnswers = true;
        return ValueTask.CompletedTask;
    }

    private async ValueTask Send(Socket socket, ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
        {
            for (var rest = segment; rest.Length > 0;)
                rest = rest[await socket.SendAsync(rest)..];
        }
    }
}
