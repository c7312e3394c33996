namespace Symbiont.Server;

/// <summary>Limits of the workflow call.</summary>
/// <param name="Timeout">How long a call waits for the end of its execution.</param>
internal sealed record WorkflowOptions(TimeSpan Timeout)
{
    public static WorkflowOptions Read(SettingsReader settings) =>
        new(settings.Duration(SettingCatalog.WorkflowTimeout, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)));
}
