using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Symbiont.Agents.Files;
using Symbiont.Agents.Processes;
using Symbiont.Engine;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Storage.Sqlite;
using Symbiont.Outbound;
using Symbiont.Secrets;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>Agents on a store of their own whose time the test moves. A restart or a crash keeps the store and nothing else.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    /// <summary>Seconds of the tests' time in a real one, where it moves in large steps.</summary>
    private const double FastestTime = 15_000;

    /// <summary>What is due by now is looked for again a moment later, so time may not stand quite still.</summary>
    private static readonly TimeSpan Hardly = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly StoreKind kind;
    private readonly MemoryDatabase memory = new();
    private readonly Action<TestSettings> configure;
    private ServiceProvider services = null!;
    private TestDatabase? database;
    private bool isOpen;

    private readonly bool ownsFolder;

    private readonly bool ownsDatabase;

    private TestHost(StoreKind kind, Action<TestSettings>? configure, string? folder, DateTimeOffset? now, TestHost? beside)
    {
        this.kind = kind;
        this.configure = configure ?? (_ => { });
        ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("symbiont-agents-").FullName;
        Clock = beside?.Clock ?? new(now);
        database = beside?.database;
        ownsDatabase = beside is null;
    }

    public ManualClock Clock { get; }

    public ServerLog Log { get; } = new();

    public string Folder { get; }

    public IGrainFactory Grains => Get<IGrainFactory>();

    public IAgentDirectory Agents => Get<IAgentDirectory>();

    public MortalStore Store { get; private set; } = null!;

    public Silo Silo => Get<Silo>();

    /// <summary>Starts a host.</summary>
    /// <param name="kind">Its store.</param>
    /// <param name="configure">What is to be set.</param>
    /// <param name="folder">A folder that outlives the host; null: one of its own.</param>
    /// <param name="now">The time; null: that of all tests.</param>
    public static async Task<TestHost> Start(StoreKind kind, Action<TestSettings>? configure = null, string? folder = null, DateTimeOffset? now = null)
    {
        var host = new TestHost(kind, configure, folder, now, beside: null);
        await host.Open();
        return host;
    }

    /// <summary>Starts another silo of a cluster on PostgreSQL: same database, same time.</summary>
    public async Task<TestHost> StartBeside(Action<TestSettings>? configure = null)
    {
        var host = new TestHost(kind, configure, null, null, beside: this);
        await host.Open();
        return host;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>Stops as a server does that is asked to, and starts again.</summary>
    public async Task Restart()
    {
        await Close();
        await Open();
    }

    /// <summary>From one moment to the next nothing is left but what was committed; another process starts on it.</summary>
    public async Task Crash()
    {
        await Store.Die();
        await Store.DisposeAsync();
        isOpen = false;
        database?.GiveUpAll();
        await Open();
    }

    public async Task Close()
    {
        if (!isOpen)
            return;
        isOpen = false;
        foreach (var hosted in services.GetServices<IHostedService>().Reverse())
            await hosted.StopAsync(CancellationToken.None).WaitAsync(Patience);
        await services.DisposeAsync().AsTask().WaitAsync(Patience);
    }

    public async Task Open()
    {
        // Ids ascend with time, also across processes.
        Clock.Advance(TimeSpan.FromSeconds(1));
        var settings = new TestSettings();
        // Time runs far faster here than work does; a call in line is not to be given up for it. No timer takes longer than seven weeks.
        settings.Engine.CallTimeout = TimeSpan.FromDays(49);
        configure(settings);
        Store = new(await MakeStore(settings.Engine.SiloName));
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Log))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IStore>(Store)
            .AddEngine(settings.Engine)
            .AddOutbound(outbound => outbound.AllowHosts = settings.AllowHosts)
            .AddSecrets(secrets =>
            {
                secrets.DataFolder = Folder;
                secrets.Environment = settings.Environment;
            })
            .AddProcesses(exec =>
            {
                exec.Allow = settings.Commands;
                exec.DataFolder = Path.Combine(Folder, "scratch");
                exec.CancelGrace = settings.CancelGrace;
                exec.ShutdownGrace = exec.TimeoutGrace = TimeSpan.Zero;
            })
            .AddGuardedFiles(files => files.Roots = settings.FileRoots)
            .AddAgents(settings.Agents)
            .Add(settings.Services)
            .BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>())
            await hosted.StartAsync(CancellationToken.None);
        isOpen = true;
    }

    public async Task<string> Create(string dsl, string? name = null, string? mode = null)
    {
        var id = Get<IdSource>().NewId().ToString();
        await Agent(id).Create(new(name ?? $"agent-{id}", dsl, mode));
        return id;
    }

    public IAgentGrain Agent(string id, CallOptions? options = null) => Grains.GetGrain<IAgentGrain>(id, options);

    public IExecutionGrain Execution(string id) => Grains.GetGrain<IExecutionGrain>(id);

    /// <summary>Starts an execution.</summary>
    /// <param name="agent">The agent's id.</param>
    /// <param name="parameters">An object whose properties are the parameters.</param>
    public async Task<string> Execute(string agent, object? parameters = null) =>
        (await Agent(agent).Execute(new(parameters is null ? null : JsonSerializer.SerializeToElement(parameters)))).ExecutionId;

    /// <summary>Makes an agent whose program has this body, runs it and waits for its end.</summary>
    public async Task<ExecutionDetail> Run(string body, object? parameters = null)
    {
        var agent = await Create(Dsl.Agent(body));
        return await End(await Execute(agent, parameters));
    }

    /// <summary>Pushes an event to an agent; with an id as the front does, accepted once.</summary>
    public Task<EventAccepted> Push(string agent, string type, object? payload = null, string? id = null)
    {
        var value = JsonSerializer.SerializeToElement(payload);
        var once = id is null ? null : new CallOptions { Idempotency = new($"event/{agent}", id, "") };
        return Agent(agent, once).PushEvent(new(type, value, id, value));
    }

    public async Task<ExecutionDetail> Show(string execution) => await Agents.GetExecution(execution);

    /// <summary>Waits for an execution's end while time hardly moves.</summary>
    public async Task<ExecutionDetail> End(string execution)
    {
        await Until(async () => (await Show(execution)).CompletedAt is not null, $"the execution {execution} ends", Hardly);
        return await Show(execution);
    }

    public async Task Reaches(string execution, ExecutionStatus status) =>
        await Until(async () => (await Show(execution)).Status == status, $"the execution {execution} is {status}", Hardly);

    /// <summary>Waits until nothing is due any more, now or later, but for what agents tell the counts of the cluster, which they do within seconds.</summary>
    public async Task NothingIsDue()
    {
        var since = Clock.GetUtcNow();
        await UntilInTime(async () => await Store.NextDue() is null && Silo.HeldMessages == 0, "nothing is due any more");
        // Never as much as what must not be due.
        Assert.InRange(Clock.GetUtcNow() - since, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    /// <summary>
    /// Moves time in steps until the fact holds. However busy the machine, less goes by than what has ended is kept for: a fact that takes real seconds
    /// is not overtaken by its own retention.
    /// </summary>
    public async Task Until(Func<Task<bool>> fact, string name, TimeSpan? step = null)
    {
        var by = step ?? TimeSpan.FromMilliseconds(200);
        var (moved, pace) = (0L, by / FastestTime);
        await Eventually.Holds(
            async () =>
            {
                if (await fact().WaitAsync(Patience))
                    return true;
                if (moved == 0 || TimeProvider.System.GetElapsedTime(moved) >= pace)
                {
                    Clock.Advance(by);
                    moved = TimeProvider.System.GetTimestamp();
                }

                return false;
            },
            name);
    }

    /// <summary>
    /// Moves time from each thing that is due to the next, and hardly while something is under way, until the fact holds: however slow the machine, nothing is
    /// late in the test's time. What bounds that from above needs it.
    /// </summary>
    public Task UntilInTime(Func<Task<bool>> fact, string name) => Eventually.Holds(
        async () =>
        {
            if (await fact().WaitAsync(Patience))
                return true;
            Clock.Advance(await Rest() ?? Hardly);
            return false;
        },
        name);

    /// <summary>Moves time to an execution's end, as <see cref="UntilInTime"/> does.</summary>
    public Task UntilEndOf(string execution) =>
        UntilInTime(async () => (await Show(execution)).CompletedAt is not null, $"the execution {execution} ends");

    /// <summary>Moves time until the fact holds or the store has died. True: it holds.</summary>
    public async Task<bool> UntilDead(Func<Task<bool>> fact, string name)
    {
        var holds = false;
        await Until(
            async () =>
            {
                // Whatever asks a dead store waits for ever.
                var asked = fact();
                await Task.WhenAny(asked, Store.Died);
                return Store.Died.IsCompleted || (holds = await asked);
            },
            name);
        return holds;
    }

    /// <summary>All rows of a feed, as the text that lies in the store.</summary>
    public async Task<IReadOnlyList<string>> Feed(string feed) => [.. (await Rows(feed)).Select(row => System.Text.Encoding.UTF8.GetString(row.Payload.Span))];

    /// <summary>What programs have emitted by now.</summary>
    public async Task<IReadOnlyList<DomainEvent>> Emitted() => [.. (await Rows(Feeds.Events)).Select(row => row.Read<DomainEvent>()).Where(happened => !happened.IsOfServer)];

    /// <summary>All rows of a feed that are committed by now.</summary>
    public async Task<IReadOnlyList<FeedRow>> Rows(string feed)
    {
        // On a server that others write too, a row shows once everything older has ended.
        if (Store.Cluster is { } cluster)
        {
            var (_, next) = await cluster.FeedHorizon();
            await Eventually.Holds(async () => (await cluster.FeedHorizon()).Oldest >= next, "what others have begun has ended");
        }

        return await Store.ReadAll(feed, FeedCursor.Start, 10_000);
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        if (database is not null && ownsDatabase)
            await database.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>How far time has to move before something happens; null: something is due or under way already, or nothing ever is.</summary>
    private async Task<TimeSpan?> Rest()
    {
        // Looked at on both sides of the store: what is taken from it meanwhile shows in one of them.
        if (!IsIdle() || await Store.NextDue() is not { } due || !IsIdle())
            return null;
        var rest = due - Clock.GetUtcNow();
        return rest > TimeSpan.Zero ? rest : null;

        bool IsIdle() => Silo is { RunningWork: 0, HeldMessages: 0, IsTaking: false };
    }

    private async Task<IStore> MakeStore(string siloName)
    {
        switch (kind)
        {
            case StoreKind.Memory:
                return new MemoryStore(memory, Clock);
            case StoreKind.Sqlite:
                return new SqliteStore(Folder, Clock);
            default:
                database ??= await TestDatabase.Make(Clock);
                // Hints only save time: every promise holds without them.
                return new PostgresStore(database.ConnectionString, new(siloName), new() { Hints = false }, NullLogger<PostgresStore>.Instance);
        }
    }
}
