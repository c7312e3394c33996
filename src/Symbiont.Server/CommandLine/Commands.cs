using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Symbiont.Server;

/// <summary>What the executable can do.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int CannotStart = 1;

    /// <summary>Runs the command that <paramref name="args"/> name; the process's exit code.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Results.</param>
    /// <param name="errors">Why a command could not do its work.</param>
    /// <param name="addMore">Last word on the server's services; tests put their own there.</param>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors, Action<IServiceCollection>? addMore = null)
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
                    await Serve(arguments, addMore);
                    return Done;
            }
        }
        catch (SettingsException wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return CannotStart;
        }
    }

    private static async Task Serve(CommandArguments arguments, Action<IServiceCollection>? addMore)
    {
        await using var app = SymbiontHost.Build(arguments, Environment.GetEnvironmentVariables(), addMore);
        try
        {
            await app.StartAsync();
        }
        catch (Exception taken) when (taken is SocketException || taken.InnerException is AddressInUseException or SocketException)
        {
            throw SettingsReader.Wrong(SettingCatalog.Urls, $"names an address that cannot be listened on: {taken.Message}");
        }
        catch (InvalidOperationException inUse) when (inUse.InnerException is IOException)
        {
            // The engine's own sentence: another process holds the data folder.
            throw new SettingsException(inUse.Message);
        }

        await app.WaitForShutdownAsync();
    }
}
