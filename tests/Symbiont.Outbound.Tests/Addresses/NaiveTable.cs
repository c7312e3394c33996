using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Symbiont.Outbound.Tests;

/// <summary>
/// The IANA registries of special-purpose addresses (IPv4, IPv6) and of multicast, written down a second time as strings of
/// bits, with no help from the product or from IPNetwork.
/// </summary>
internal static class NaiveTable
{
    private static readonly string[] V4 =
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
        "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "255.255.255.255/32",
        // No registry has it, but a large cloud answers there to whoever asks from inside.
        "168.63.129.16/32",
    ];

    // Beside these everything outside 2000::/3 is special: it has not been handed out.
    private static readonly string[] V6 =
    [
        "::/128", "::1/128", "::/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "2001::/23", "2001::/32", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48",
        "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ];

    public static IEnumerable<string> Ranges => V4.Concat(V6);

    public static bool IsPublic(IPAddress address)
    {
        var bits = Bits(address);
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !V4.Any(range => IsIn(bits, range));
        if (IsIn(bits, "::ffff:0:0/96") || IsIn(bits, "64:ff9b::/96"))
            return !V4.Any(range => IsIn(bits[96..], range));
        return bits.StartsWith("001", StringComparison.Ordinal) && !V6.Any(range => IsIn(bits, range));
    }

    public static (IPAddress First, int Length) Parse(string range)
    {
        var parts = range.Split('/');
        return (IPAddress.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static bool IsIn(string bits, string range)
    {
        var (first, length) = Parse(range);
        return bits.Length == Bits(first).Length && bits.StartsWith(Bits(first)[..length], StringComparison.Ordinal);
    }

    private static string Bits(IPAddress address) => string.Concat(address.GetAddressBytes().Select(octet => octet.ToString("b8", CultureInfo.InvariantCulture)));
}
