using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Adds <c>serve --run FILE</c>.</summary>
internal static class StartupRunServices
{
    public static IServiceCollection AddStartupRun(this IServiceCollection services, string file) => File.Exists(file)
        ? services.AddHostedService(provider => Make(provider, file, Console.Out))
        : throw new SettingsException($"--run names the file {file}, which does not exist.");

    public static StartupRun Make(IServiceProvider services, string file, TextWriter output) => new(
        file,
        services.GetRequiredService<IGrainFactory>(),
        services.GetRequiredService<IAgentDirectory>(),
        services.GetRequiredService<IdSource>(),
        services.GetRequiredService<IHostApplicationLifetime>(),
        new RunReport(output));
}
