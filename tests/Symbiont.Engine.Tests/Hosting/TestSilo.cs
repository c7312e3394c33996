using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Storage.Sqlite;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A silo on a store of its own whose time the test moves. Stopping and starting it again keeps the store.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private static readonly TimeSpan Hardly = TimeSpan.FromMilliseconds(1);

    private readonly MemoryDatabase memory = new();
    private readonly Action<EngineOptions> configure;
    private ServiceProvider services = null!;
    private TestDatabase? database;
    private bool joined;
    private bool closed;

    private TestSilo(StoreKind kind, Action<EngineOptions>? configure, ManualClock? clock = null)
    {
        Kind = kind;
        Clock = clock ?? new();
        this.configure = configure ?? (_ => { });
    }

    public StoreKind Kind { get; }

    public ManualClock Clock { get; }

    public JobLog Jobs { get; } = new();

    /// <summary>Holds commits back while it is closed.</summary>
    public CommitGate Commits { get; private set; } = null!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("symbiont-engine-").FullName;

    public Silo Silo => services.GetRequiredService<Silo>();

    public IStore Store => services.GetRequiredService<IStore>();

    public static async Task<TestSilo> Start(StoreKind kind, Action<EngineOptions>? configure = null)
    {
        var silo = new TestSilo(kind, configure);
        await silo.Open();
        return silo;
    }

    /// <summary>Another silo on this one's database, in the same time.</summary>
    public async Task<TestSilo> Join(Action<EngineOptions>? settings = null)
    {
        var other = new TestSilo(Kind, settings, Clock) { database = database ?? throw new InvalidOperationException("Only PostgreSQL is shared."), joined = true };
        await other.Open();
        return other;
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
        var options = new EngineOptions { KeepsLease = false };
        configure(options);
        Options = options;
        var collection = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton(Jobs);
        (var store, Commits) = CommitGate.Of(Kind switch
        {
            StoreKind.Memory => new MemoryStore(memory, Clock),
            StoreKind.Sqlite => new SqliteStore(Folder, Clock),
            // Hints only save time: every promise holds without them.
            _ => new PostgresStore(database!.ConnectionString, new(options.SiloName), new() { Hints = false }, NullLogger<PostgresStore>.Instance),
        });
        collection.AddSingleton(store);
        services = collection.AddEngine(options).AddGrain<AccountGrain>().AddGrain<ValueGrain>().AddWorkHandler<JobHandler>().BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>())
            await hosted.StartAsync(CancellationToken.None);
    }

    public async Task Close()
    {
        if (closed)
            return;
        closed = true;
        Commits.Open();
        await services.GetRequiredService<Silo>().StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }

    public EngineOptions Options { get; private set; } = null!;

    /// <summary>Its database; null: it has none.</summary>
    public TestDatabase? Database => database;

    /// <summary>What the memory store holds.</summary>
    public MemoryDatabase Memory => memory;

    /// <summary>Moves the time of the silo and of its database.</summary>
    public void Advance(TimeSpan by)
    {
        database?.Set(Clock.GetUtcNow() + by);
        Clock.Advance(by);
    }

    /// <summary>
    /// Moves time in steps, so that what fires can set the next timer, until the fact holds. While something due is still to be done time hardly moves:
    /// how much of it goes by does not depend on how busy the machine is. It does not stand still, for the waker may look again in some milliseconds of it.
    /// </summary>
    public async Task Until(Func<Task<bool>> fact, string name, TimeSpan? step = null) => await Eventually.Holds(
        async () =>
        {
            if (await fact())
                return true;
            var by = step ?? TimeSpan.FromMilliseconds(200);
            Advance(by > Hardly && await HasDue() ? Hardly : by);
            return false;
        },
        name);

    private async Task<bool> HasDue() => Silo.RunningWork > 0 || Silo.IsTaking || await Store.NextDue() <= Clock.GetUtcNow();

    public async ValueTask DisposeAsync()
    {
        await Close();
        if (database is not null && !joined)
            await database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
