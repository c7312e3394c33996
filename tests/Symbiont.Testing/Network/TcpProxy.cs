using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Symbiont.Testing;

/// <summary>Stands on the loopback address between a client and PostgreSQL, and fails as networks do. It reads the protocol, so that a fault can wait for its statement.</summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly IPEndPoint serverAddress;
    private readonly ProxyState state = new();
    private readonly Dictionary<ProxyConnection, Task> connections = [];
    private TcpListener? listener;
    private Task accepting = Task.CompletedTask;

    private TcpProxy(int serverPort) => serverAddress = new(IPAddress.Loopback, serverPort);

    /// <summary>Where clients connect to.</summary>
    public int Port { get; } = LoopbackPort.Free();

    /// <summary>Connections that are open now, held ones among them.</summary>
    public int Connections
    {
        get
        {
            lock (gate)
                return connections.Count;
        }
    }

    /// <summary>An answer has been thrown away on one of these.</summary>
    public bool HasLostAnswers
    {
        get
        {
            lock (gate)
                return connections.Keys.Any(connection => connection.LostAnswers);
        }
    }

    /// <summary>Starts a proxy that passes everything.</summary>
    /// <param name="serverPort">Of a server on the loopback address.</param>
    public static TcpProxy Start(int serverPort)
    {
        var proxy = new TcpProxy(serverPort);
        proxy.Listen();
        return proxy;
    }

    /// <summary>The same connection, by way of the proxy.</summary>
    public string Through(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Host = serverAddress.Address.ToString(), Port = Port }.ConnectionString;

    /// <summary>Resets all connections and refuses new ones until <see cref="Heal"/>.</summary>
    public void Cut()
    {
        lock (gate)
        {
            listener?.Dispose();
            listener = null;
            CutThose(_ => true);
        }
    }

    /// <summary>Ends every lasting failure: connections are accepted, bytes and answers pass. Connections that have lost answers are reset.</summary>
    public void Heal()
    {
        lock (gate)
        {
            state.DropsAnswers = false;
            state.Delay = TimeSpan.Zero;
            CutThose(connection => connection.LostAnswers);
            if (listener is null)
                Listen();
        }

        state.Thaw();
    }

    /// <summary>Accepts and holds: no byte and no close passes in either direction until <see cref="Thaw"/>, then everything held does.</summary>
    public void Freeze() => state.Freeze();

    /// <summary>Ends <see cref="Freeze"/>.</summary>
    public void Thaw() => state.Thaw();

    /// <summary>What clients send reaches the server; its answers are thrown away until <see cref="Heal"/>. Connections stay open.</summary>
    public void DropAnswers() => state.DropsAnswers = true;

    /// <summary>Holds everything back for that long on its way, in both directions, until <see cref="Heal"/>.</summary>
    public void Slow(TimeSpan by) => state.Delay = by;

    /// <summary>Cuts the connection before the statement reaches the server: the client cannot know that it never ran.</summary>
    /// <param name="isMeant">Tells the statement by its SQL text.</param>
    public ProxyFault CutBeforeSending(Func<string, bool> isMeant) => state.Arm(new(ProxyFaultKind.CutBeforeSending, isMeant));

    /// <summary>Lets the statement and its whole group run, and cuts the connection when the server is done with them, before the client hears of it.</summary>
    /// <param name="isMeant">Tells the statement by its SQL text.</param>
    public ProxyFault CutBeforeAnswerOf(Func<string, bool> isMeant) => state.Arm(new(ProxyFaultKind.CutBeforeAnswer, isMeant));

    /// <summary>
    /// Holds back the message that ends the statement's group (Sync, or the Query itself) and everything after it: to the server, the client has stopped in the
    /// middle. It keeps its locks and waits in ClientRead until <see cref="ProxyFault.Release"/>, whatever becomes of the client.
    /// </summary>
    /// <param name="isMeant">Tells the statement by its SQL text.</param>
    public ProxyFault HoldSync(Func<string, bool> isMeant) => state.Arm(new(ProxyFaultKind.HoldSync, isMeant));

    /// <summary>Resets all connections. Throws what a connection met that no network does.</summary>
    public async ValueTask DisposeAsync()
    {
        Cut();
        await accepting;
        Task[] rest;
        lock (gate)
            rest = [.. connections.Values];
        await Task.WhenAll(rest);
    }

    private void Listen()
    {
        listener = new(IPAddress.Loopback, Port);
        listener.Start();
        accepting = Accept(listener, accepting);
    }

    private async Task Accept(TcpListener from, Task before)
    {
        await before;
        while (true)
        {
            Socket client;
            try
            {
                client = await from.AcceptSocketAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }

            lock (gate)
            {
                var connection = new ProxyConnection(client, serverAddress, state);
                connections[connection] = Task.CompletedTask;
                // Accepted in the very moment of the cut.
                if (listener != from)
                    connection.Cut();
                connections[connection] = Carry(connection);
            }
        }
    }

    private async Task Carry(ProxyConnection connection)
    {
        // Off the accepting loop, and after the connection is listed.
        await Task.Yield();
        await connection.Run();
        lock (gate)
            connections.Remove(connection);
    }

    private void CutThose(Func<ProxyConnection, bool> which)
    {
        foreach (var connection in connections.Keys.Where(which))
            connection.Cut();
    }
}
