using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Symbiont.Server.Tests;

/// <summary>The real server on a loopback port, with its data in a folder of its own; or the one that <see cref="NamedServer"/> names, of which nothing but its answers is seen.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string Token = "test-token";

    private readonly WebApplication? app;
    private readonly string? dataFolder;
    private readonly bool isAsBuilt;
    private bool stopped;

    private TestServer(WebApplication app, string dataFolder, bool isAsBuilt)
        : this(new Uri(app.Urls.First()), Token, isAsBuilt)
    {
        this.app = app;
        this.dataFolder = dataFolder;
    }

    private TestServer(Uri address, string token, bool isAsBuilt)
    {
        this.isAsBuilt = isAsBuilt;
        Address = address;
        Client = ClientWith(token);
        Stranger = NewClient();
    }

    public string DataFolder => dataFolder ?? throw Elsewhere();

    public Uri Address { get; }

    /// <summary>Has the token.</summary>
    public HttpClient Client { get; }

    /// <summary>Has none.</summary>
    public HttpClient Stranger { get; }

    public IServiceProvider Services => app?.Services ?? throw Elsewhere();

    /// <summary>The named server; else one that is started here.</summary>
    public static async Task<TestServer> Shared() => NamedServer.Address is { } address ? new(address, NamedServer.Token, isAsBuilt: true) : await Start();

    public static Task<TestServer> Start(params (string Name, string Value)[] environment) => StartIn(NewFolder(), null, environment, isAsBuilt: true);

    /// <summary>One whose time is the test's: on a machine that is slow no time-out of its own strikes, and nothing is over before the test says so.</summary>
    public static Task<TestServer> Start(TimeProvider clock, params (string Name, string Value)[] environment) =>
        StartIn(NewFolder(), services => services.AddSingleton(clock), environment, isAsBuilt: true);

    public static Task<TestServer> Start(Action<IServiceCollection>? addMore, params (string Name, string Value)[] environment) =>
        StartIn(NewFolder(), addMore, environment, isAsBuilt: addMore is null);

    /// <summary>Builds and does not start; for settings that stop it.</summary>
    public static WebApplication Build(string folder, Action<IServiceCollection>? addMore, params (string Name, string Value)[] environment)
    {
        NamedServer.Refuse();
        var variables = new Dictionary<string, string>
        {
            ["API_AUTH_TOKEN"] = Token,
            ["SYMBIONT_URLS"] = "http://127.0.0.1:0",
            ["SYMBIONT_DATA_DIR"] = folder,
        };
        foreach (var (name, value) in environment)
        {
            variables[name] = value;
        }

        return SymbiontHost.Build(CommandArguments.Parse([]), variables, addMore);
    }

    /// <summary>Ends this server as an operator would and starts another one on its folder.</summary>
    public async Task<TestServer> Restart(params (string Name, string Value)[] environment)
    {
        await Stop();
        return await StartIn(DataFolder, null, environment, isAsBuilt: true);
    }

    public HttpClient ClientWith(string token)
    {
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (stopped)
            return;
        await Stop();
        if (dataFolder is not null)
            Directory.Delete(dataFolder, recursive: true);
    }

    private static string NewFolder() => Path.Combine(Path.GetTempPath(), "symbiont-server-" + Path.GetRandomFileName());

    private static async Task<TestServer> StartIn(string folder, Action<IServiceCollection>? addMore, (string Name, string Value)[] environment, bool isAsBuilt)
    {
        var app = Build(folder, addMore, environment);
        await app.StartAsync();
        return new(app, folder, isAsBuilt);
    }

    /// <summary>A server whose services are a test's own may answer what no server answers.</summary>
    private HttpClient NewClient() => new(isAsBuilt ? new DescribedAnswers() : new SocketsHttpHandler()) { BaseAddress = Address };

    private async Task Stop()
    {
        stopped = true;
        Client.Dispose();
        Stranger.Dispose();
        if (app is null)
            return;
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static InvalidOperationException Elsewhere() => new("This server runs elsewhere; a test that looks inside needs one of its own.");
}
