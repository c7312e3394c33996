using System.Collections;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Symbiont.Secrets;

/// <summary>Adds secrets to the host.</summary>
public static class SecretsServiceCollectionExtensions
{
    /// <summary>Adds the vault, the encrypted file, the master key (loaded or made at first use) and the sealer.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the data folder; may replace the environment.</param>
    public static IServiceCollection AddSecrets(this IServiceCollection services, Action<SecretsOptions>? configure = null)
    {
        services.AddOptions<SecretsOptions>()
            .Configure(options => options.Environment = ProcessEnvironment())
            .Configure(configure ?? (_ => { }))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SecretsOptions>, SecretsOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => MasterKey.Load(Options(provider)));
        services.TryAddSingleton<Sealer>();
        services.TryAddSingleton(provider => new SecretFile(Options(provider), provider.GetRequiredService<Sealer>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ISecretFile>(provider => provider.GetRequiredService<SecretFile>());
        services.TryAddSingleton<IVault>(provider => new Vault(Options(provider), provider.GetRequiredService<SecretFile>()));
        return services;
    }

    private static SecretsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SecretsOptions>>().Value;

    private static FrozenDictionary<string, string> ProcessEnvironment() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToFrozenDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal);
}
