using System.Globalization;
using System.Net;

namespace Symbiont.Outbound;

/// <summary>One entry of <c>SYMBIONT_HTTP_ALLOW_HOSTS</c>: a host name or an IP literal, with or without a port.</summary>
internal sealed record AllowedHost(string Host, int? Port, IPAddress? Address)
{
    /// <summary>An entry that names an address admits it however it was reached: whoever may call it by number gains nothing by a name.</summary>
    public bool Covers(string host, int port, IPAddress address) =>
        (Port is null || Port == port)
        && (Address is null ? Host == host : Address.Equals(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    /// <summary>Reads an entry; null if it is neither <c>host</c>, <c>host:port</c>, <c>[v6]:port</c> nor a bare IPv6 literal.</summary>
    public static AllowedHost? Parse(string entry)
    {
        var (host, port) = Split(entry.Trim());
        int? number = null;
        if (port is not null)
        {
            if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > 65535)
                return null;
            number = value;
        }

        return HostName.Parse(host) is { Length: > 0 } name
            ? new(name, number, IPAddress.TryParse(name, out var address) ? address : null)
            : null;
    }

    private static (string Host, string? Port) Split(string entry)
    {
        if (entry.StartsWith('['))
        {
            var end = entry.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
                return ("", null);
            var rest = entry[(end + 1)..];
            return rest.Length == 0 ? (entry[1..end], null) : rest[0] == ':' ? (entry[1..end], rest[1..]) : ("", null);
        }

        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || colon != entry.LastIndexOf(':') ? (entry, null) : (entry[..colon], entry[(colon + 1)..]);
    }
}
