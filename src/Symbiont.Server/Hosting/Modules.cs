using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The one place where the modules behind the front are added and given their settings.</summary>
internal static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, SettingsReader settings)
    {
        var engine = new EngineOptions { DataFolder = DataOptions.Read(settings).Folder };
        engine.SiloName = settings.Text(SettingCatalog.SiloName) ?? engine.SiloName;
        return services.AddEngine(engine);
    }
}
