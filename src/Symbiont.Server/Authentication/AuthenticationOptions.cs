namespace Symbiont.Server;

/// <summary>Who may call.</summary>
/// <param name="Tokens">As the operator gave them; empty: the server makes one.</param>
/// <param name="Open">Endpoints that need no token from anywhere; null: those of <see cref="OpenEndpoints.All"/> need none from this machine.</param>
internal sealed record AuthenticationOptions(IReadOnlyList<string> Tokens, OpenEndpoints? Open)
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
        return tokens.Any(token => token.AsSpan().ContainsAnyExceptInRange('!', '~'))
            ? throw SettingsReader.Wrong(SettingCatalog.ApiAuthToken, "has a token with a character that an Authorization header cannot carry; use visible ASCII without spaces")
            : new(tokens, ReadOpen(settings));
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
