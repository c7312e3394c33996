namespace Symbiont.Server;

/// <summary>The server inside another program: build it, start it, and ask its services for an <see cref="IRuntimeApiProvider"/>.</summary>
public static class SymbiontServer
{
    /// <summary>Builds the server; it listens once it is started. Errors: <see cref="SettingsException"/>, when it cannot serve as it is set up.</summary>
    /// <param name="arguments">Options of <c>symbiont serve</c>; the environment counts too.</param>
    public static WebApplication Build(params string[] arguments) =>
        SymbiontHost.Build(CommandArguments.Parse(arguments), Environment.GetEnvironmentVariables());
}
