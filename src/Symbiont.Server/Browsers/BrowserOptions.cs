namespace Symbiont.Server;

/// <summary>Which names the server answers to, and which web pages may call it.</summary>
/// <param name="AllowedHosts">Names beside the loopback ones.</param>
/// <param name="CorsOrigins">Origins such as <c>https://console.example.com</c>.</param>
internal sealed record BrowserOptions(IReadOnlyList<string> AllowedHosts, IReadOnlyList<string> CorsOrigins)
{
    public static BrowserOptions Read(SettingsReader settings)
    {
        var hosts = settings.List(SettingCatalog.AllowedHosts);
        if (hosts.FirstOrDefault(host => host is "*" || host.Contains('/', StringComparison.Ordinal)) is { } wrong)
        {
            throw SettingsReader.Wrong(SettingCatalog.AllowedHosts, $"contains \"{wrong}\"; an entry is a host name such as symbiont.example.com, or *.example.com");
        }

        return new(hosts, [.. settings.List(SettingCatalog.CorsOrigins).Select(Origin)]);
    }

    private static string Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw SettingsReader.Wrong(SettingCatalog.CorsOrigins, $"contains \"{text}\"; an origin looks like https://console.example.com");
}
