namespace Symbiont.Cluster.Tests;

/// <summary>
/// What outlives a server process: its data folder and its settings. Started again after a kill, the next process finds what
/// the last one left.
/// </summary>
internal sealed class ServerSite : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly List<ServerProcess> started = [];

    /// <param name="settings">Environment variables.</param>
    public ServerSite(params (string Name, string Value)[] settings) => Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value);

    public string DataFolder => folder.At("data");

    /// <summary>Environment variables of the processes that are started from now on.</summary>
    public Dictionary<string, string> Settings { get; }

    /// <summary>Starts a server and returns when it is ready.</summary>
    /// <param name="options">More of the command line, for example <c>--run FILE</c>.</param>
    public async Task<ServerProcess> Start(params string[] options)
    {
        var server = Launch(options);
        await server.WhenReady();
        return server;
    }

    /// <summary>Starts a server and does not wait for anything.</summary>
    public ServerProcess Launch(params string[] options) => Launch(folder.Path, [Checkout.ServerBuild, "serve", .. options]);

    /// <summary>Starts a server by another command, in another folder, and does not wait for anything.</summary>
    /// <param name="workingFolder">Where it stands.</param>
    /// <param name="command">Arguments of <c>dotnet</c>, up to the server's own options.</param>
    /// <param name="isHeld">It reads orders from its input, and ends with that.</param>
    public ServerProcess Launch(string workingFolder, IEnumerable<string> command, bool isHeld = false)
    {
        var server = ServerProcess.Launch(DataFolder, Settings, workingFolder, command, isHeld);
        started.Add(server);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in started)
            await server.DisposeAsync();
        folder.Dispose();
    }
}
