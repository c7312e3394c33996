using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>What the executable can do.</summary>
internal static class Commands
{
    /// <summary>Runs the command that <paramref name="args"/> name; the process's exit code.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Results.</param>
    /// <param name="errors">Why a command could not do its work.</param>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            var arguments = CommandArguments.Parse(args);
            switch (arguments.Command)
            {
                case Usage.Check:
                    return new CheckCommand(output, errors).Run(arguments.Words);
                case Usage.Format:
                    return new FormatCommand(output, errors).Run(arguments.Words);
                case Usage.Scan:
                    return new ScanCommand(output, errors, TimeProvider.System).Run(arguments.Words);
                case Usage.Health:
                    return await new HealthCommand(output, errors).Run(arguments.Words);
                case Usage.Version:
                    await output.WriteLineAsync($"symbiont {ProductVersion.Text}");
                    return ExitCodes.Done;
                case Usage.Help:
                    await output.WriteLineAsync(Usage.Text);
                    return ExitCodes.Done;
                default:
                    return await Serve(arguments);
            }
        }
        catch (UsageException wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return ExitCodes.Usage;
        }
        catch (SettingsException wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return ExitCodes.Failed;
        }
    }

    private static async Task<int> Serve(CommandArguments arguments)
    {
        await using var app = SymbiontHost.Build(arguments, Environment.GetEnvironmentVariables());
        try
        {
            await Start(app);
        }
        catch (SettingsException)
        {
            // What had begun by then ends in order, and not by being pulled away.
            await app.StopAsync();
            throw;
        }

        await app.WaitForShutdownAsync();
        return app.Services.GetRequiredService<IEngineHealth>().Failed ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static async Task Start(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception taken) when (taken is SocketException || taken.InnerException is AddressInUseException or SocketException)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"names an address that cannot be listened on: {taken.Message.TrimEnd('.')}");
        }
        catch (Exception unusable) when (unusable is DataFolderException or StoreRefusedException or NewerSchemaException)
        {
            throw new SettingsException(unusable.Message);
        }
    }
}
