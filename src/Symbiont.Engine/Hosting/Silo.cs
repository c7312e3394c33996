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
    private readonly Dispatcher dispatcher;
    private readonly ILogger<Silo> logger;
    private readonly CallRouter router;
    private readonly ActivationTable activations;
    private readonly Deliveries deliveries;
    private readonly WorkRunner work;
    private readonly Waker waker;
    private readonly SiloLease lease;
    private readonly LeaseKeeper? keeper;
    private readonly EngineInstruments instruments = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly IServiceProvider services;
    private Task loops = Task.CompletedTask;
    private bool serves;
    private bool closed;
    private bool rivalled;

    public Silo(
        IStore store, GrainCatalog catalog, EngineOptions options, IdSource ids, TimeProvider clock, IServiceProvider services,
        Dispatcher dispatcher, ILoggerFactory loggers)
    {
        this.catalog = catalog;
        this.options = options;
        this.clock = clock;
        this.dispatcher = dispatcher;
        this.services = services;
        logger = loggers.CreateLogger<Silo>();
        Store = store;
        var source = new TurnSource(clock, ids);
        lease = new SiloLease(clock, store.Cluster is not null && options.KeepsLease);
        Turns = new TurnHost(store, source, clock, options, services, dispatcher, instruments, loggers.CreateLogger<TurnHost>())
        {
            Reserve = Reserve,
            Unreserve = Unreserve,
            Committed = Committed,
        };
        activations = new(Turns, catalog);
        router = new(Turns, activations);
        deliveries = new(store, router, lease, catalog, options, () => Turns.WaitingOutside, clock, source, instruments, loggers.CreateLogger<Deliveries>());
        work = new(store, this, lease, dispatcher, options, clock, source, loggers.CreateLogger<WorkRunner>());
        waker = new(store, [deliveries, work], source, dispatcher, clock, loggers.CreateLogger<Waker>());
        deliveries.Wake = work.Wake = waker.Wake;
        deliveries.DueAt = waker.DueAt;
        deliveries.HasLeft = () => waker.HasLeft;
        if (store.Cluster is { } cluster)
        {
            if (options.KeepsLease)
            {
                keeper = new(cluster, lease, source, work, clock, loggers.CreateLogger<LeaseKeeper>())
                {
                    GivenUp = GivenUp,
                    Freed = waker.Wake,
                    Joined = Joined,
                    Rivalled = Rivalled,
                };
            }

            cluster.Told = Told;
        }

        instruments.Observe(this, lease);
    }

    public IStore Store { get; }

    public TurnHost Turns { get; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The silo stops for a reason of its own.</summary>
    public bool Failed { get; private set; }

    public int LoadedGrains => activations.Count;

    public int RunningWork => work.Running;

    public int HeldMessages => deliveries.Held;

    /// <summary>Something due is on its way from the store to where it is done: neither the store nor the counts above show it. For who moves time, which tests do.</summary>
    internal bool IsTaking => deliveries.IsTaking || work.IsTaking;

    public int FailingReminders => deliveries.FailingReminders;

    public TimeSpan FeedLag => keeper?.Lag.Age ?? TimeSpan.Zero;

    public TGrain GetGrain<TGrain>(string key, CallOptions? options = null) where TGrain : class, IGrain =>
        GrainProxy.Of<TGrain>(router, catalog.Of<TGrain>(), key, options);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Store.Open(options.SiloName, cancellationToken);
        // Only now: handlers take the grain factory, which is this silo.
        work.UseHandlers(services.GetServices<IWorkHandler>());
        if (keeper is not null)
            await keeper.Begin();
        loops = Task.WhenAll([waker.Run(stopping.Token), Tidy(stopping.Token), Sweep(stopping.Token), .. LeaseLoops()]);
        serves = true;
        StartedAt = clock.GetUtcNow();
        logger.Started(options.SiloName);
        if (!lease.HasJoined)
            logger.Waits(options.SiloName);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (closed)
            return;
        closed = true;
        var told = BeginLeaving();
        var drained = deliveries.Stop();
        await work.Stop(Patience);
        await drained.WaitAsync(Patience, clock, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await dispatcher.Cancel(stopping);
        await loops.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await told;
        await Leave();
        await Store.DisposeAsync();
        if (serves)
            logger.Stopped(options.SiloName);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stopping.Dispose();
        instruments.Dispose();
    }

    private void Reserve(GrainCommit commit)
    {
        commit.FailedClaims = deliveries.FailedClaims;
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
            activations.Created(create);
        foreach (var item in commit.Work)
        {
            if (item.Owned)
                work.Start(new(item.Id, item.Queue, commit.Grain, item.Schema, item.Payload, Token: 1, Attempts: 0));
            else
                DueAt(item.VisibleAt);
        }

        // After the start of the new ones, which the same batch may have ended again.
        foreach (var item in commit.EndedWork)
        {
            work.Ended(item);
            Store.Cluster?.Tell(Hint.WorkEnded);
        }

        foreach (var reminder in commit.Reminders)
        {
            if (reminder.Due is { } due)
                waker.DueAt(due);
        }

        if (outcome.Messages.Count > 0)
            deliveries.Offer(outcome.Messages, commit.FailedClaims);
        if (outcome.Messages.Count < commit.Messages.Count)
            DueAt(Turns.Source.Now());
    }

    /// <summary>Something that nobody holds becomes due. Others learn of it by themselves, unless that would be too late.</summary>
    private void DueAt(DateTimeOffset due)
    {
        waker.DueAt(due);
        if (Store.Cluster is { } cluster && due <= Turns.Source.Now())
            cluster.Tell(Hint.Due);
    }

    private void Told(Hint hint)
    {
        if (hint == Hint.Due)
            waker.Wake();
        else
            _ = CancelLost();
    }

    private async Task CancelLost()
    {
        try
        {
            await work.CancelLost();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // It was a hint; the lease's own round asks again.
            logger.HousekeepingFailed(error);
        }
    }

    private void GivenUp()
    {
        work.Interrupt();
        deliveries.Drop();
        // While this silo was thought dead it saw nothing, and states may have gone round the world.
        activations.DistrustAll();
    }

    private void Joined()
    {
        if (!serves)
            return;
        logger.Joined(options.SiloName);
        waker.Wake();
    }

    private void Rivalled()
    {
        if (Interlocked.Exchange(ref rivalled, true))
            return;
        logger.NameIsTaken(options.SiloName);
        Failed = true;
        services.GetService<IHostApplicationLifetime>()?.StopApplication();
    }

    private IEnumerable<Task> LeaseLoops() => keeper is null ? [] : [keeper.Run(stopping.Token), keeper.Judge(stopping.Token), keeper.WatchLapse(stopping.Token)];

    private async Task BeginLeaving()
    {
        try
        {
            if (serves && Store.Cluster is { } cluster)
                await cluster.BeginLeaving();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            logger.LeavingFailed(error);
        }
    }

    private async Task Leave()
    {
        try
        {
            if (serves && Store.Cluster is { } cluster)
                await cluster.Leave();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            logger.LeavingFailed(error);
        }
    }

    /// <summary>Deadlines and idle grains; beside the sweeping, which may wait for the store.</summary>
    private async Task Tidy(CancellationToken stopped)
    {
        using var every = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        while (await every.WaitForNextTickAsync(stopped))
            activations.Tidy();
    }

    private async Task Sweep(CancellationToken stopped)
    {
        using var every = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await every.WaitForNextTickAsync(stopped))
        {
            try
            {
                while (await Store.Sweep(options.Retention, 1000) >= 1000)
                {
                }
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                logger.HousekeepingFailed(error);
            }
        }
    }
}
