using System.Net;

namespace Symbiont.Outbound;

/// <summary>One spelling for every host: lower case, no trailing dot, punycode, IP literals in their shortest form.</summary>
internal static class HostName
{
    /// <summary>The canonical host of an address that <see cref="Uri"/> has already parsed.</summary>
    public static string Of(Uri url) => Canonical(url.IdnHost);

    /// <summary>The canonical form of a host as an operator or a program writes it; null if it is no host.</summary>
    public static string? Parse(string text)
    {
        var host = text.Trim();
        if (IPAddress.TryParse(host, out var address) && (host.Contains(':') || host.Count(c => c == '.') == 3))
            return Canonical(address.ToString());

        // The URL parser knows every legacy way to write an address (127.1, 0x7f000001); using it keeps one opinion.
        return Uri.CheckHostName(host.TrimEnd('.')) == UriHostNameType.Unknown
            || !Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var url)
            || url.UserInfo.Length > 0 || url.AbsolutePath != "/"
                ? null
                : Of(url);
    }

    private static string Canonical(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        return IPAddress.TryParse(name, out var address)
            ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
            : name;
    }
}
