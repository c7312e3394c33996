namespace Symbiont.Server;

/// <summary>How the server leaves its callers.</summary>
/// <param name="Span">How long it goes on serving after it was told to stop, saying already that it is not ready; 0: not at all.</param>
internal sealed record DrainOptions(TimeSpan Span)
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    public static DrainOptions Read(SettingsReader settings) => new(settings.Duration(SettingCatalog.Drain, TimeSpan.Zero, TimeSpan.Zero, Most));
}
