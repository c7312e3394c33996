using System.Net;

namespace Symbiont.Server;

/// <summary>What the <c>Host</c> header may say. A foreign name that resolves to us is how a web page reaches into a private network.</summary>
internal static class HostRules
{
    private const string Localhost = "localhost";

    /// <summary>An address as such, a name of this machine, or a name that the operator lists.</summary>
    public static bool IsAllowed(HostString host, IReadOnlyList<string> allowed)
    {
        var name = host.Host;
        return IsLocalName(name) || IPAddress.TryParse(name, out _) || allowed.Any(entry => Matches(entry, host));
    }

    /// <summary>Names this machine only.</summary>
    public static bool IsLoopback(HostString host) => IsLocalName(host.Host) || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsLocalName(string name) =>
        name.Equals(Localhost, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase);

    /// <summary>An entry is a name, a name with a port, or <c>*.name</c> for every name below it.</summary>
    private static bool Matches(string entry, HostString host)
    {
        if (entry.StartsWith("*.", StringComparison.Ordinal))
        {
            return host.Host.Length > entry.Length - 1 && host.Host.EndsWith(entry[1..], StringComparison.OrdinalIgnoreCase);
        }

        return entry.Equals(host.Host, StringComparison.OrdinalIgnoreCase) || entry.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
