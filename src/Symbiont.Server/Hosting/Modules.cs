using System.Collections;
using Symbiont.Agents;
using Symbiont.Agents.Files;
using Symbiont.Agents.Processes;
using Symbiont.Engine;
using Symbiont.Outbound;
using Symbiont.Scheduling;
using Symbiont.Secrets;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>The one place where the modules behind the front are added and given their settings.</summary>
internal static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, SettingsReader settings, IDictionary environment)
    {
        var (folder, database) = DataOptions.Read(settings);
        var engine = new EngineOptions { DataFolder = folder, Database = database };
        engine.SiloName = settings.Text(SettingCatalog.SiloName) ?? engine.SiloName;
        engine.SiloAddress = settings.Text(SettingCatalog.SiloAddress) ?? ListenOptions.Read(settings).Urls[0];
        engine.Version = ProductVersion.Text;
        engine.MaxRunningWork = settings.Number(SettingCatalog.MaxConcurrent, engine.MaxRunningWork, 1, 100_000);
        LiveFeed.Bound(engine.Retention);
        var scratch = Path.Combine(folder, "scratch");
        return services
            .AddProcesses(exec =>
            {
                exec.Allow = settings.Text(SettingCatalog.ExecAllow) ?? "";
                exec.DataFolder = scratch;
                exec.HiddenFolder = folder;
                exec.Sandbox = settings.Choice(SettingCatalog.Sandbox, "auto", "bubblewrap", "docker");
                exec.SandboxImage = settings.Text(SettingCatalog.SandboxImage) ?? "";
                exec.SandboxFolders = settings.Text(SettingCatalog.SandboxFolders) ?? "";
            })
            .AddEngine(engine)
            .AddOutbound(outbound => outbound.AllowHosts = settings.Text(SettingCatalog.HttpAllowHosts) ?? "")
            .AddSecrets(secrets =>
            {
                secrets.DataFolder = folder;
                secrets.Environment = SecretsOf(settings, environment);
            })
            .AddGuardedFiles(files => files.Roots = settings.Text(SettingCatalog.FileRoots) ?? "")
            .AddTelemetry()
            .AddSingleton<IMetrics, ClusterMetrics>()
            .AddSingleton<IRuntimeApiProvider, RuntimeApiProvider>()
            .AddAgents(new AgentOptions
            {
                StrictPolicies = settings.Choice(SettingCatalog.Policy, "default", "strict") == "strict",
                InlinePrograms = settings.Choice(SettingCatalog.InlinePrograms, "true", "false") == "true",
                HistoryAge = TimeSpan.FromDays(settings.Number(SettingCatalog.HistoryDays, 30, 1, 36_500)),
                HistoryMax = settings.Number(SettingCatalog.HistoryMax, 10_000, 1, 100_000_000),
                MaxParked = settings.Number(SettingCatalog.ParkedExecutions, 1_000, 0, 1_000_000),
            })
            .AddScheduling();
    }

    /// <summary>The vault reads the environment by names; the master key may also come from the command line or a file.</summary>
    private static Dictionary<string, string> SecretsOf(SettingsReader settings, IDictionary environment)
    {
        var names = environment.Keys.Cast<string>().ToDictionary(name => name, name => (string?)environment[name] ?? "", StringComparer.Ordinal);
        if (settings.Text(SettingCatalog.MasterKey) is { } key)
            names[SettingCatalog.MasterKey.Environment] = key;
        return names;
    }
}
