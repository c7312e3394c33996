using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>The built server as a process of its own, on a free loopback port.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    /// <summary>Far beyond what a start or a stop takes, on a machine that is busy with other tests too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>As the product promises.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly string dataFolder;
    private HttpClient? client;

    private ServerProcess(Process process, string dataFolder, bool isHeld)
    {
        this.process = process;
        this.dataFolder = dataFolder;
        process.OutputDataReceived += (_, line) => Output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => Errors.Add(line.Data);
        process.Start();
        if (!isHeld)
            process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Standard output: results of <c>--run</c>.</summary>
    public ProcessOutput Output { get; } = new();

    /// <summary>Standard error: the log.</summary>
    public ProcessOutput Errors { get; } = new();

    public int ProcessId => process.Id;

    /// <summary>Calls of any kind, under <c>/api/v1/</c>, with the token; set once it is ready.</summary>
    public HttpClient Client => client!;

    /// <summary>Set once it is ready.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The server's API with the token that it made for itself; set once it is ready.</summary>
    public Api Api { get; private set; } = null!;

    /// <summary>Starts a process and does not wait for anything.</summary>
    /// <param name="dataFolder">Where the server keeps its data.</param>
    /// <param name="settings">Environment variables; no other settings reach the server.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="command">Arguments of <c>dotnet</c>, up to the server's own options.</param>
    /// <param name="isHeld">Its input stays open.</param>
    public static ServerProcess Launch(string dataFolder, IReadOnlyDictionary<string, string> settings, string folder, IEnumerable<string> command, bool isHeld = false)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [.. command, "--data-dir", dataFolder, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new(new Process { StartInfo = start }, dataFolder, isHeld);
    }

    /// <summary>Returns when the server says that it can do its work.</summary>
    public async Task WhenReady()
    {
        await Eventually.Holds(() => Errors.Find(" listens on ") is not null || process.HasExited, "the server says where it listens", Patience);
        if (Errors.Find(" listens on ") is not { } line)
            throw new InvalidOperationException($"The server ended instead of serving:\n{Errors.Text}");
        Address = new(ListensOn().Match(line).Groups[1].Value);
        client = new() { BaseAddress = new(Address, "/api/v1/") };
        await Eventually.Holds(IsReady, "the server is ready", Patience);
        // Given by its settings, or made by itself.
        var token = process.StartInfo.Environment.TryGetValue("API_AUTH_TOKEN", out var given) && given is not null
            ? given
            : await File.ReadAllTextAsync(Path.Combine(dataFolder, "api-token"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Trim());
        Api = new(client);
    }

    public async Task<bool> IsReady()
    {
        using var answer = await client!.GetAsync(new Uri("health/ready", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Writes a line to its standard input.</summary>
    public async Task Write(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    /// <summary><c>kill -9</c>.</summary>
    public async Task Kill()
    {
        process.Kill();
        await Exit(Patience);
    }

    /// <summary>SIGTERM; the exit code. Fails if the server takes longer than it promises.</summary>
    public async Task<int> Stop()
    {
        var watch = new FreeStopwatch();
        Signal("TERM");
        var code = await Exit(TimeSpan.FromMinutes(2));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, LongestStop);
        return code;
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end of the process; its exit code.</summary>
    public async Task<int> Exit(TimeSpan within)
    {
        using var late = new CancellationTokenSource(within);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The server did not end within {within.TotalSeconds} s:\n{Errors.Text}");
        }

        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await Exit(Patience);
        }

        process.Dispose();
    }

    private static bool IsSetting(string name) => name.StartsWith("SYMBIONT_", StringComparison.Ordinal)
        || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("API_AUTH_TOKEN", StringComparison.Ordinal);

    [GeneratedRegex(@" listens on (http://[^;,\s]+)")]
    private static partial Regex ListensOn();
}
