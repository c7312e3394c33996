namespace Symbiont.Server;

/// <summary>What the executable can do.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int CannotStart = 1;

    /// <summary>Runs the command that <paramref name="args"/> name; the process's exit code.</summary>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            var arguments = CommandArguments.Parse(args);
            switch (arguments.Command)
            {
                case "version":
                    await output.WriteLineAsync($"symbiont {ProductVersion.Text}");
                    return Done;
                default:
                    await Serve(arguments);
                    return Done;
            }
        }
        catch (SettingsException wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return CannotStart;
        }
    }

    private static async Task Serve(CommandArguments arguments)
    {
        await using var app = SymbiontHost.Build(arguments, Environment.GetEnvironmentVariables());
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"names an address that cannot be listened on: {taken.Message}");
        }

        await app.WaitForShutdownAsync();
    }
}
