using System.Globalization;

namespace Symbiont.Outbound;

/// <summary>
/// What an agent's <c>network_policy</c> lets it call: nothing, everything within the address guard, or listed hosts.
/// Checked on every hop of a call.
/// </summary>
public sealed class NetworkPolicy
{
    private readonly List<(string Host, bool Below, int? Port)> entries = [];
    private readonly bool all;

    private NetworkPolicy(bool all) => this.all = all;

    /// <summary><c>deny_all</c>: no outbound call.</summary>
    public static NetworkPolicy DenyAll { get; } = new(false);

    /// <summary><c>allow_all</c>, the default: every address that the guard lets through.</summary>
    public static NetworkPolicy AllowAll { get; } = new(true);

    /// <summary>Only these hosts, still within the guard.</summary>
    /// <param name="hosts">
    /// Host names or IP literals, with or without a port: without, every port is meant. <c>*.example.com</c> means every name below
    /// example.com, not example.com itself.
    /// </param>
    /// <exception cref="FormatException">An entry is no host; the sentence names it.</exception>
    public static NetworkPolicy Hosts(IEnumerable<string> hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        var policy = new NetworkPolicy(false);
        foreach (var entry in hosts)
        {
            var wild = entry.Trim().StartsWith("*.", StringComparison.Ordinal);
            if (AllowedHost.Parse(wild ? entry.Trim()[2..] : entry) is not { } parsed || wild && parsed.Address is not null)
                throw new FormatException($"network_policy: '{entry}' is neither a host[:port] nor '*.' and a domain.");
            policy.entries.Add((parsed.Host, wild, parsed.Port));
        }

        return policy;
    }

    /// <summary>Reads the attribute's word, in any letter case.</summary>
    /// <param name="word"><c>deny_all</c>, <c>allow_all</c> or a single host.</param>
    /// <exception cref="FormatException">The word is none of these.</exception>
    public static NetworkPolicy Parse(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Trim().ToLowerInvariant() switch
        {
            "deny_all" => DenyAll,
            "allow_all" => AllowAll,
            var host => Hosts([host]),
        };
    }

    /// <summary>Whether the policy lets a call to this host pass.</summary>
    /// <param name="host">A host name or IP literal in any spelling.</param>
    /// <param name="port">The port; null: all of them.</param>
    public bool Allows(string host, int? port = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (all)
            return true;
        return HostName.Parse(host) is { } name && entries.Exists(entry => (entry.Port is null || entry.Port == port) && Covers(entry.Host, entry.Below, name));
    }

    /// <summary>Why the policy refuses this host, as a sentence; null if it does not.</summary>
    internal string? Refusal(string host, int port) =>
        Allows(host, port) ? null
        : entries.Count == 0 ? $"A call to '{host}' is refused: the agent's network_policy is deny_all; listing the host there would allow it."
        : $"A call to '{host}' at port {port.ToString(CultureInfo.InvariantCulture)} is refused: the agent's network_policy does not list it; adding it there would allow it.";

    private static bool Covers(string entry, bool below, string name) => below
        ? name.Length > entry.Length + 1 && name.EndsWith(entry, StringComparison.Ordinal) && name[^(entry.Length + 1)] == '.'
        : name == entry;
}
