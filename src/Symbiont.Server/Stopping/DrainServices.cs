namespace Symbiont.Server;

/// <summary>Adds the way in which the server is told to stop.</summary>
internal static class DrainServices
{
    public static IServiceCollection AddDrain(this IServiceCollection services, SettingsReader settings) => services
        .AddSingleton(DrainOptions.Read(settings))
        .AddSingleton<Drain>()
        .AddSingleton<IHostLifetime, SignalLifetime>();
}
