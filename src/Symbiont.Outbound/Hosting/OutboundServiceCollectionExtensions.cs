using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Symbiont.Outbound;

/// <summary>Adds outbound calls to the host.</summary>
public static class OutboundServiceCollectionExtensions
{
    /// <summary>Adds the address guard and the one client that every outbound call goes through.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Fills the options, if they are not bound elsewhere.</param>
    public static IServiceCollection AddOutbound(this IServiceCollection services, Action<OutboundOptions>? configure = null)
    {
        services.AddOptions<OutboundOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OutboundOptions>, OutboundOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new AddressGuard(provider.GetRequiredService<IOptions<OutboundOptions>>().Value));
        services.TryAddSingleton(provider => new OutboundHttpClient(provider.GetRequiredService<AddressGuard>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
