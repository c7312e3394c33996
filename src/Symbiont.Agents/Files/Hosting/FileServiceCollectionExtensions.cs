using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Symbiont.Agents.Files;

/// <summary>Adds guarded file access to the host.</summary>
public static class FileServiceCollectionExtensions
{
    /// <summary>Adds the one way to files that file actions have.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Fills the options, if they are not bound elsewhere.</param>
    public static IServiceCollection AddGuardedFiles(this IServiceCollection services, Action<FileAccessOptions>? configure = null)
    {
        services.AddOptions<FileAccessOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FileAccessOptions>, FileAccessOptionsValidator>());
        services.TryAddSingleton(provider => new GuardedFiles(provider.GetRequiredService<IOptions<FileAccessOptions>>().Value));
        return services;
    }
}
