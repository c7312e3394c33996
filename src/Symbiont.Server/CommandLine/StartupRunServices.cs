using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Adds <c>serve --run FILE</c>.</summary>
internal static class StartupRunServices
{
    public static IServiceCollection AddStartupRun(this IServiceCollection services, string file) => File.Exists(file)
        ? services.AddHostedService(provider => new StartupRun(
            file, provider.GetRequiredService<IGrainFactory>(), provider.GetRequiredService<IAgentDirectory>(), provider.GetRequiredService<IdSource>(),
            provider.GetRequiredService<IHostApplicationLifetime>(), new RunReport(Console.Out)))
        : throw new SettingsException($"--run names the file {file}, which does not exist.");
}
