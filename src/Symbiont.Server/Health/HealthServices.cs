namespace Symbiont.Server;

/// <summary>The checks that make up the server's health, in the order in which their problems are told.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSingleton<IHealthCheck, StoreCheck>()
        .AddSingleton<IHealthCheck, DiskSpaceCheck>()
        .AddSingleton<HealthMonitor>()
        .AddSingleton<SchedulerMonitor>()
        .AddSingleton<Uptime>();
}
