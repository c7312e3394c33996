using System.Net;

namespace Symbiont.Outbound;

/// <summary>
/// Decides which addresses outbound calls may reach: every public one, and what <c>SYMBIONT_HTTP_ALLOW_HOSTS</c> lists.
/// It judges resolved addresses, so no spelling and no DNS answer gets around it.
/// </summary>
public sealed class AddressGuard
{
    private readonly AllowedHost[] allowed;

    /// <summary>Makes a guard.</summary>
    /// <param name="options">Valid options; an entry that cannot be read is an <see cref="ArgumentException"/>.</param>
    public AddressGuard(OutboundOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        allowed = [.. options.Entries().Select(entry => AllowedHost.Parse(entry)
            ?? throw new ArgumentException($"'{entry}' is no host[:port].", nameof(options)))];
    }

    /// <summary>Why this address may not be reached, as a sentence that names the setting; null if it may.</summary>
    /// <param name="host">The host as the URL names it.</param>
    /// <param name="port">The port, 1..65535.</param>
    /// <param name="address">The address that the host resolved to.</param>
    public string? Refusal(string host, int port, IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(address);
        if (SpecialRanges.NameOf(address) is not { } kind)
            return null;

        var name = HostName.Parse(host) ?? host;
        foreach (var entry in allowed)
        {
            if (entry.Covers(name, port, address))
                return null;
        }

        var at = name == address.ToString() ? $"'{name}'" : $"'{name}' ({address})";
        return $"The address of {at} is not public ({kind}); listing '{Listed(name)}:{port}' in SYMBIONT_HTTP_ALLOW_HOSTS would allow it.";
    }

    private static string Listed(string name) => name.Contains(':') ? $"[{name}]" : name;
}
