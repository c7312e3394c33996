using System.Net;
using System.Net.Sockets;

namespace Symbiont.Outbound;

/// <summary>
/// Opens connections: resolve, check, connect to the checked address. There is no second look-up, so a name that
/// answers differently the next time (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, IHostResolver resolver)
{
    public async ValueTask<Stream> Connect(DnsEndPoint endPoint, CancellationToken cancellationToken)
    {
        var addresses = await Resolve(endPoint.Host, cancellationToken);
        string? refusal = null;
        SocketException? failure = null;
        foreach (var address in addresses)
        {
            if (guard.Refusal(endPoint.Host, endPoint.Port, address) is { } sentence)
            {
                refusal ??= sentence;
                continue;
            }

            try
            {
                return await Open(address, endPoint.Port, cancellationToken);
            }
            catch (SocketException broken)
            {
                failure = broken;
            }
        }

        throw failure is null
            ? new OutboundRefusedException(refusal!)
            : new OutboundException(OutboundErrorCodes.ConnectFailed, $"No connection to '{endPoint.Host}:{endPoint.Port}': {failure.SocketErrorCode}.", failure);
    }

    private async Task<IPAddress[]> Resolve(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
            return [literal];
        IPAddress[] addresses;
        try
        {
            addresses = await resolver.Resolve(host, cancellationToken);
        }
        catch (Exception broken) when (broken is SocketException or ArgumentException)
        {
            throw new OutboundException(OutboundErrorCodes.DnsFailure, $"The host name '{host}' has no address.", broken);
        }

        return addresses.Length > 0 ? addresses : throw new OutboundException(OutboundErrorCodes.DnsFailure, $"The host name '{host}' has no address.");
    }

    private static async Task<Stream> Open(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
