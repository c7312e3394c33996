using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Symbiont.Agents.Processes;

/// <summary>Adds child processes to the host.</summary>
public static class ProcessServiceCollectionExtensions
{
    /// <summary>Adds the runner of child processes. The host calls <see cref="ProcessRunner.StopAllAsync"/> when it stops.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Fills the options, if they are not bound elsewhere.</param>
    public static IServiceCollection AddProcesses(this IServiceCollection services, Action<ExecOptions>? configure = null)
    {
        services.AddOptions<ExecOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ExecOptions>, ExecOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new ProcessRunner(
            provider.GetRequiredService<IOptions<ExecOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ProcessRunner>>()));
        services.AddHostedService<ProcessStopper>();
        return services;
    }
}
