using System.Collections;

namespace Symbiont.Server;

/// <summary>The server from its settings to its routes, as a table of contents.</summary>
internal static class SymbiontHost
{
    /// <summary>Builds the server; it listens once it is run. Throws <see cref="SettingsException"/> when it cannot serve as it is set up.</summary>
    /// <param name="arguments">Options of <c>serve</c>.</param>
    /// <param name="environment">The process's environment.</param>
    /// <param name="addMore">Last word on the services; tests put their own there.</param>
    public static WebApplication Build(CommandArguments arguments, IDictionary environment, Action<IServiceCollection>? addMore = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = ProductName });
        builder.Configuration.AddSettings(arguments.Options, environment);
        var settings = new SettingsReader(builder.Configuration);

        builder.AddOutput(settings);
        builder.AddKestrel(ListenOptions.Read(settings));
        builder.Services
            .AddModules(settings, environment)
            .AddFront(settings)
            .AddHealth()
            .AddDrain(settings)
            .AddDocument();
        if (arguments.RunFile is { } file)
        {
            builder.Services.AddStartupRun(file);
        }

        addMore?.Invoke(builder.Services);

        var app = builder.Build();
        StartCheck.Run(app.Services);
        app.UseFront();
        app.MapHealth().MapAgents().MapExecutions().MapApprovals().MapMessages().MapWorkflows().MapSchedules().MapMetrics().MapCluster().MapLive().MapHooks().MapDocument();
        app.AnnounceStart(SettingsSources.UnknownVariables(environment));
        return app;
    }

    private const string ProductName = "symbiont";
}
