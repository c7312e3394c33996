using Microsoft.Extensions.Options;
using Symbiont.Secrets;

namespace Symbiont.Server;

/// <summary>Finds what the modules cannot work with before anything starts, so that it is told in a sentence and not in a trace.</summary>
internal static class StartCheck
{
    public static void Run(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            services.GetRequiredService<MasterKey>();
        }
        catch (OptionsValidationException wrong)
        {
            throw new SettingsException(string.Join(' ', wrong.Failures));
        }
        catch (InvalidOperationException noKey) when (noKey.TargetSite?.DeclaringType == typeof(MasterKey))
        {
            throw new SettingsException(noKey.Message);
        }
    }
}
