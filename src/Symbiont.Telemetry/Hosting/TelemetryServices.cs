using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>Adds what metrics are made of to a host that has the engine.</summary>
public static class TelemetryServices
{
    /// <summary>Adds the load of machine and requests.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services
        .AddSingleton<SystemLoad>()
        .AddSingleton<RequestMeter>()
        .AddSingleton<IRequestLoad, RequestLoad>()
        .AddGrain<RequestLoadGrain>()
        .AddHostedService<RequestReporter>();
}
