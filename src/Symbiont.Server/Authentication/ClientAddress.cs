using System.Net;

namespace Symbiont.Server;

/// <summary>Where a request comes from: the peer, or, behind a proxy that the operator trusts, what that one says of the peer before it.</summary>
internal sealed class ClientAddress(AuthenticationOptions options)
{
    private const string Header = "X-Forwarded-For";

    public IPAddress? Of(HttpContext context)
    {
        var peer = context.Connection.RemoteIpAddress;
        if (options.TrustedProxies.Count == 0 || !IsTrusted(peer))
            return peer;
        // From the right: what stands left of the first address that nobody vouches for, its owner may have written himself.
        var told = context.Request.Headers[Header].SelectMany(line => line?.Split(',') ?? []).Reverse();
        foreach (var entry in told)
        {
            if (!IPAddress.TryParse(entry.Trim(), out var before))
                break;
            peer = before;
            if (!IsTrusted(before))
                break;
        }

        return peer;
    }

    private bool IsTrusted(IPAddress? address) => address is not null
        && options.TrustedProxies.Any(network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
}
