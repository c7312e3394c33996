using System.Net;
using IPNetwork = System.Net.IPNetwork;

namespace Symbiont.Server;

/// <summary>Who may call.</summary>
/// <param name="Tokens">As the operator gave them; empty: the server makes one.</param>
/// <param name="Open">Endpoints that need no token from anywhere; null: those of <see cref="OpenEndpoints.All"/> need none from this machine.</param>
/// <param name="TrustedProxies">Whose word on where requests come from is taken.</param>
internal sealed record AuthenticationOptions(IReadOnlyList<string> Tokens, OpenEndpoints? Open, IReadOnlyList<IPNetwork> TrustedProxies)
{
    private static readonly Dictionary<string, OpenEndpoints> Names = new(StringComparer.Ordinal)
    {
        ["metrics"] = OpenEndpoints.Metrics,
        ["scheduler"] = OpenEndpoints.Scheduler,
        ["workflows"] = OpenEndpoints.Workflows,
    };

    public static AuthenticationOptions Read(SettingsReader settings)
    {
        var tokens = settings.List(SettingCatalog.ApiAuthToken);
        return !tokens.All(CanBeSent)
            ? throw SettingsReader.Wrong(SettingCatalog.ApiAuthToken, "has a token with a character that an Authorization header cannot carry; use visible ASCII without spaces")
            : new(tokens, ReadOpen(settings), [.. settings.List(SettingCatalog.TrustedProxies).Select(Network)]);
    }

    /// <summary>The tokens in a file's text, as at the start; null: it is not a list of tokens.</summary>
    public static IReadOnlyList<string>? TokensIn(string text)
    {
        var tokens = text.TrimEnd('\r', '\n').Split(',', StringSplitOptions.TrimEntries);
        return tokens.All(token => token.Length > 0 && CanBeSent(token)) ? tokens : null;
    }

    private static bool CanBeSent(string token) => !token.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>An address is a network of one.</summary>
    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new(address, address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? 128 : 32)
            : throw SettingsReader.Wrong(SettingCatalog.TrustedProxies, $"contains \"{text}\"; it lists addresses and networks, for example 10.0.0.7 or 10.0.0.0/8");
    }

    private static OpenEndpoints? ReadOpen(SettingsReader settings)
    {
        var names = settings.List(SettingCatalog.OpenEndpoints);
        if (names is ["none"])
        {
            return OpenEndpoints.None;
        }

        OpenEndpoints? open = null;
        foreach (var name in names)
        {
            open = (open ?? OpenEndpoints.None) | (Names.TryGetValue(name, out var endpoint)
                ? endpoint
                : throw SettingsReader.Wrong(SettingCatalog.OpenEndpoints, $"contains \"{name}\"; it lists {string.Join(", ", Names.Keys)}, or is none"));
        }

        return open;
    }
}
