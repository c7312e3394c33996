using System.Diagnostics;
using System.Net.Http.Headers;

namespace Symbiont.Cluster.Tests;

/// <summary>The cluster that <c>cluster-config/run-local</c> makes: PostgreSQL, three silos and the proxy, in a folder and on ports of its own.</summary>
public sealed class LocalCluster : IAsyncLifetime
{
    // Root hands PostgreSQL to another user, who must be able to come by.
    private const UnixFileMode PassableByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string parent = Directory.CreateTempSubdirectory("symbiont-cluster-").FullName;

    public string Folder => Path.Combine(parent, "cluster");

    public Uri Address { get; private set; } = null!;

    public string Token => File.ReadAllText(Path.Combine(Folder, "secrets", "api-token"));

    public async Task InitializeAsync()
    {
        if (new DeploymentFactAttribute().Skip is not null)
            return;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(parent, PassableByAll);
        var said = await Do("up", "0");
        Address = new(said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(';'));
    }

    public async Task DisposeAsync()
    {
        await Do("down");
        Assert.False(Directory.Exists(Folder));
        Directory.Delete(parent);
    }

    /// <summary>Runs a command of the script, which must succeed; what it said.</summary>
    public async Task<string> Do(string command, params string[] more)
    {
        var (code, output, errors) = await Run(command, more);
        Assert.True(code == 0, $"run-local {command} ended with {code}:\n{output}\n{errors}");
        return output;
    }

    public Task<(int Code, string Output, string Errors)> Run(string command, params string[] more) =>
        RunProcess(Checkout.At("cluster-config/run-local"), [command, Folder, .. more], ("SYMBIONT_SERVER", Checkout.ServerBuild));

    /// <summary>Runs a program to its end, with no settings of the product's but these.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunProcess(string program, IEnumerable<string> arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SYMBIONT_", StringComparison.Ordinal) && name != "SYMBIONT_TEST_POSTGRES_BIN").ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Calls through the proxy, with the token.</summary>
    internal HttpClient NewClient()
    {
        var client = new HttpClient { BaseAddress = new(Address, "/api/v1/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return client;
    }
}
