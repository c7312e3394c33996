using System.Net;
using System.Net.Sockets;

namespace Symbiont.Outbound;

/// <summary>What the IANA special-purpose registries set apart, and what clouds put their metadata on.</summary>
internal static class SpecialRanges
{
    private static readonly (IPNetwork Network, string Name)[] V4 =
    [
        Range("0.0.0.0/8", "this network"),
        Range("10.0.0.0/8", "private"),
        Range("100.64.0.0/10", "carrier-grade NAT"),
        Range("127.0.0.0/8", "loopback"),
        Range("168.63.129.16/32", "cloud metadata"),
        Range("169.254.0.0/16", "link-local"),
        Range("172.16.0.0/12", "private"),
        Range("192.0.0.0/24", "IETF protocol"),
        Range("192.0.2.0/24", "documentation"),
        Range("192.31.196.0/24", "AS112"),
        Range("192.52.193.0/24", "AMT relay"),
        Range("192.88.99.0/24", "6to4 relay"),
        Range("192.168.0.0/16", "private"),
        Range("192.175.48.0/24", "AS112"),
        Range("198.18.0.0/15", "benchmarking"),
        Range("198.51.100.0/24", "documentation"),
        Range("203.0.113.0/24", "documentation"),
        Range("224.0.0.0/4", "multicast"),
        Range("255.255.255.255/32", "broadcast"),
        Range("240.0.0.0/4", "reserved"),
    ];

    private static readonly (IPNetwork Network, string Name)[] V6 =
    [
        Range("::/128", "unspecified"),
        Range("::1/128", "loopback"),
        Range("::/96", "IPv4-compatible"),
        Range("64:ff9b:1::/48", "local NAT64"),
        Range("100::/64", "discard"),
        Range("2001::/32", "Teredo"),
        Range("2001::/23", "IETF protocol"),
        Range("2001:db8::/32", "documentation"),
        Range("2002::/16", "6to4"),
        Range("2620:4f:8000::/48", "AS112"),
        Range("3fff::/20", "documentation"),
        Range("5f00::/16", "segment routing"),
        Range("fc00::/7", "unique local"),
        Range("fe80::/10", "link-local"),
        Range("fec0::/10", "site-local"),
        Range("ff00::/8", "multicast"),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>The kind of special address this is, or null for a public one.</summary>
    public static string? NameOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return NameOf(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Find(V4, address);
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return "unknown family";

        // A scope would make the containment test below miss; it never makes an address public.
        var plain = new IPAddress(address.GetAddressBytes());
        if (Nat64.Contains(plain))
            return NameOf(new IPAddress(plain.GetAddressBytes().AsSpan(12)));

        // Only 2000::/3 has been handed out; what lies outside is special today or will be tomorrow.
        return Find(V6, plain) ?? (GlobalUnicast.Contains(plain) ? null : "reserved");
    }

    private static string? Find((IPNetwork Network, string Name)[] ranges, IPAddress address)
    {
        foreach (var (network, name) in ranges)
        {
            if (network.Contains(address))
                return name;
        }

        return null;
    }

    private static (IPNetwork Network, string Name) Range(string network, string name) => (IPNetwork.Parse(network), name);
}
