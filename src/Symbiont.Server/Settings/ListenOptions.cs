namespace Symbiont.Server;

/// <summary>Where the server listens.</summary>
/// <param name="Urls">Addresses such as <c>http://127.0.0.1:8080</c>; at least one.</param>
internal sealed record ListenOptions(IReadOnlyList<string> Urls)
{
    private const string Standard = "http://127.0.0.1:8080";

    public static ListenOptions Read(SettingsReader settings)
    {
        // ASPNETCORE_URLS is separated by semicolons; both signs are taken.
        var given = settings.Text(SettingCatalog.Urls)?.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [Standard];
        if (given.Length == 0)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, "names no address");
        }

        foreach (var url in given)
        {
            Check(url);
        }

        return new(given);
    }

    private static void Check(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"contains \"{url}\"; an address looks like {Standard}");
        }

        if (!address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"contains \"{url}\"; only http is served, TLS ends at a reverse proxy");
        }

        if (address.PathBase.Length > 0)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"contains \"{url}\"; an address has no path");
        }
    }
}
