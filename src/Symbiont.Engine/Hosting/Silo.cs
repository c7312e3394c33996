using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>One running server process: serves turns, delivers messages, does work items, keeps house.</summary>
internal sealed class Silo : IHostedService, IGrainFactory, IAsyncDisposable
{
    /// <summary>For what is under way when the silo stops; the host's own limit is 30 s for everything.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);

    private readonly GrainCatalog catalog;
    private readonly EngineOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<Silo> logger;
    private readonly CallRouter router;
    private readonly ActivationTable activations;
    private readonly Deliveries deliveries;
    private readonly WorkRunner work;
    private readonly Waker waker;
    private readonly CancellationTokenSource stopping = new();
    private readonly IServiceProvider services;
    private Task loops = Task.CompletedTask;
    private bool serves;
    private bool closed;

    public Silo(
        IStore store, GrainCatalog catalog, EngineOptions options, IdSource ids, TimeProvider clock, IServiceProvider services, ILoggerFactory loggers)
    {
        this.catalog = catalog;
        this.options = options;
        this.clock = clock;
        this.services = services;
        logger = loggers.CreateLogger<Silo>();
        Store = store;
        var source = new TurnSource(clock, ids);
        Turns = new TurnHost(store, source, clock, options, services, item => ThreadPool.UnsafeQueueUserWorkItem(item, preferLocal: false))
        {
            Reserve = Reserve,
            Unreserve = Unreserve,
            Committed = Committed,
        };
        activations = new(Turns);
        router = new(Turns, activations);
        deliveries = new(store, router, catalog, options, source, loggers.CreateLogger<Deliveries>());
        work = new(store, this, options, clock, source, loggers.CreateLogger<WorkRunner>());
        waker = new(store, [deliveries, work], clock, loggers.CreateLogger<Waker>());
        deliveries.Wake = work.Wake = waker.Wake;
        deliveries.DueAt = waker.DueAt;
    }

    public IStore Store { get; }

    public TurnHost Turns { get; }

    public int LoadedGrains => activations.Count;

    public int RunningWork => work.Running;

    public int HeldMessages => deliveries.Held;

    public TGrain GetGrain<TGrain>(string key, CallOptions? options = null) where TGrain : class, IGrain =>
        GrainProxy.Of<TGrain>(router, catalog.Of<TGrain>(), key, options);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Store.Open(options.SiloName, cancellationToken);
        // Only now: handlers take the grain factory, which is this silo.
        work.UseHandlers(services.GetServices<IWorkHandler>());
        loops = Task.WhenAll(waker.Run(stopping.Token), KeepHouse(stopping.Token));
        serves = true;
        logger.Started(options.SiloName);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (closed)
            return;
        closed = true;
        var drained = deliveries.Stop();
        await work.Stop(Patience);
        await drained.WaitAsync(Patience, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await stopping.CancelAsync();
        await loops.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Store.DisposeAsync();
        if (serves)
            logger.Stopped(options.SiloName);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stopping.Dispose();
        waker.Dispose();
    }

    private void Reserve(GrainCommit commit)
    {
        var room = commit.Messages.Count > 0 && deliveries.HasRoom;
        foreach (var message in commit.Messages)
            message.Owned = room;
        foreach (var item in commit.Work)
            item.Owned = item.VisibleAt <= Turns.Source.Now() && work.TryReserve(item.Queue);
    }

    private void Unreserve(GrainCommit commit)
    {
        foreach (var item in commit.Work)
        {
            if (item.Owned)
                work.Release();
        }
    }

    private void Committed(GrainCommit commit, CommitOutcome.Committed outcome)
    {
        foreach (var create in commit.Creates)
            activations.Invalidate(create.Grain);
        foreach (var item in commit.EndedWork)
            work.Ended(item);
        foreach (var item in commit.Work)
        {
            if (item.Owned)
                work.Start(new(item.Id, item.Queue, commit.Grain, item.Schema, item.Payload, Token: 1, Attempts: 0));
            else
                waker.DueAt(item.VisibleAt);
        }

        foreach (var reminder in commit.Reminders)
        {
            if (reminder.Due is { } due)
                waker.DueAt(due);
        }

        if (outcome.Messages.Count > 0)
            deliveries.Offer(outcome.Messages);
        if (outcome.Messages.Count < commit.Messages.Count)
            waker.Wake();
    }

    private async Task KeepHouse(CancellationToken stopped)
    {
        using var every = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        var lastSweep = clock.GetTimestamp();
        while (await every.WaitForNextTickAsync(stopped))
        {
            try
            {
                activations.Tidy();
                if (Store.IsShared)
                    await Store.Renew();
                if (clock.GetElapsedTime(lastSweep) < TimeSpan.FromMinutes(1))
                    continue;
                while (await Store.Sweep(options.Retention, 1000) >= 1000)
                {
                }

                lastSweep = clock.GetTimestamp();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                logger.HousekeepingFailed(error);
            }
        }
    }
}
