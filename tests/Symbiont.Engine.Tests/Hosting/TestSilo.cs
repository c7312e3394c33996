using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A silo on a store of its own whose time the test moves. Stopping and starting it again keeps the store.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private readonly MemoryDatabase memory = new();
    private readonly Action<EngineOptions> configure;
    private ServiceProvider services = null!;
    private TestDatabase? database;
    private bool closed;

    private TestSilo(StoreKind kind, Action<EngineOptions>? configure)
    {
        Kind = kind;
        this.configure = configure ?? (_ => { });
    }

    public StoreKind Kind { get; }

    public ManualClock Clock { get; } = new();

    public JobLog Jobs { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("symbiont-engine-").FullName;

    public Silo Silo => services.GetRequiredService<Silo>();

    public IStore Store => services.GetRequiredService<IStore>();

    public static async Task<TestSilo> Start(StoreKind kind, Action<EngineOptions>? configure = null)
    {
        var silo = new TestSilo(kind, configure);
        await silo.Open();
        return silo;
    }

    public IAccountGrain Account(string key, CallOptions? options = null) => Silo.GetGrain<IAccountGrain>(key, options);

    /// <summary>Ends the silo as a crash would as far as its memory goes, and starts another on the same store.</summary>
    public async Task Restart()
    {
        await Close();
        await Open();
    }

    public async Task Open()
    {
        closed = false;
        if (Kind == StoreKind.Postgres)
            database ??= await TestDatabase.Make(Clock);
        var options = new EngineOptions { DataFolder = Kind == StoreKind.Sqlite ? Folder : null, Database = database?.ConnectionString, KeepsLease = false };
        configure(options);
        var collection = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton(Jobs);
        if (Kind == StoreKind.Memory)
            collection.AddSingleton<IStore>(new MemoryStore(memory, Clock));
        services = collection.AddEngine(options).AddGrain<AccountGrain>().AddWorkHandler<JobHandler>().BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>())
            await hosted.StartAsync(CancellationToken.None);
    }

    public async Task Close()
    {
        if (closed)
            return;
        closed = true;
        await services.GetRequiredService<Silo>().StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }

    /// <summary>Moves the time of the silo and of its database.</summary>
    public void Advance(TimeSpan by)
    {
        database?.Set(Clock.GetUtcNow() + by);
        Clock.Advance(by);
    }

    /// <summary>Moves time in steps, so that what fires can set the next timer, until the fact holds.</summary>
    public async Task Until(Func<Task<bool>> fact, string name, TimeSpan? step = null) => await Eventually.Holds(
        async () =>
        {
            if (await fact())
                return true;
            Advance(step ?? TimeSpan.FromMilliseconds(200));
            return false;
        },
        name);

    public async ValueTask DisposeAsync()
    {
        await Close();
        if (database is not null)
            await database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
