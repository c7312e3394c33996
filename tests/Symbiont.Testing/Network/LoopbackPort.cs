using System.Net;
using System.Net.Sockets;

namespace Symbiont.Testing;

/// <summary>Ports to listen on that stay free while their listener is away for a moment.</summary>
internal static class LoopbackPort
{
    // Below the range that systems take the ports of outgoing connections from, else one of those could sit on the port when the listener comes back.
    // The script that runs a cluster on one machine takes those from 28,000 on.
    private const int First = 20_000;
    private const int Last = 27_999;

    public static int Free()
    {
        for (var tries = 0; tries < 1_000; tries++)
        {
            var port = Random.Shared.Next(First, Last + 1);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // The next one.
            }
        }

        throw new InvalidOperationException($"No port from {First} to {Last} is free on the loopback address.");
    }
}
