namespace Symbiont.Outbound;

/// <summary>Settings of outbound calls.</summary>
public sealed class OutboundOptions
{
    /// <summary>
    /// <c>SYMBIONT_HTTP_ALLOW_HOSTS</c>: non-public hosts that may be called all the same, <c>host[:port]</c>, comma-separated; empty: none.
    /// A host name is matched exactly, an IP literal by address; without a port every port is meant.
    /// </summary>
    public string AllowHosts { get; set; } = "";

    internal string[] Entries() => AllowHosts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
