using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Renews this silo's lease, follows the store's clock, and finds out who else has died.</summary>
internal sealed class LeaseKeeper(IClusterStore store, SiloLease lease, TurnSource source, WorkRunner work, TimeProvider clock, ILogger<LeaseKeeper> logger)
{
    private const int MaxFirstAttempts = 20;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ToleratedSkew = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongTransaction = TimeSpan.FromSeconds(10);

    private bool skewed;
    private bool slow;

    /// <summary>How long readers of whole feeds have been held back.</summary>
    public FeedLag Lag { get; } = new(clock);

    /// <summary>Called when others have taken this silo for dead.</summary>
    public Action GivenUp { get; set; } = () => { };

    /// <summary>Called when this silo may take work from now on.</summary>
    public Action Joined { get; set; } = () => { };

    /// <summary>Called when an earlier process of this silo's name lives and goes on.</summary>
    public Action Rivalled { get; set; } = () => { };

    /// <summary>Called when rows of dead silos have been freed.</summary>
    public Action Freed { get; set; } = () => { };

    /// <summary>The first sign of life, before anything is served. A database that is busy answers late, and a start can wait for it.</summary>
    public async Task Begin()
    {
        using var every = new PeriodicTimer(Beat, clock);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Renew();
                return;
            }
            catch (StoreUnavailableException error) when (attempt < MaxFirstAttempts)
            {
                logger.RenewalFailed(error);
                await every.WaitForNextTickAsync();
            }
        }
    }

    /// <summary>One sign of life.</summary>
    public async Task Renew()
    {
        var sent = clock.GetTimestamp();
        var renewal = await store.Renew();
        var hadJoined = lease.HasJoined;
        lease.Confirm(sent, renewal.HasJoined);
        source.Follow(renewal.Now, sent);
        Compare(renewal.Now);
        if (renewal.HasRival)
            Rivalled();
        else if (lease.HasJoined && !hadJoined)
            Joined();
        if (!renewal.WasGivenUp)
            return;
        logger.WasGivenUp();
        GivenUp();
    }

    /// <summary>Renews until stopped.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var every = new PeriodicTimer(Beat, clock);
        while (await every.WaitForNextTickAsync(stopping))
        {
            try
            {
                await Renew();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                lease.Fail();
                logger.RenewalFailed(error);
            }
        }
    }

    /// <summary>Finds out who else has died, and what was taken from this silo; beside the renewal, which must not wait for it.</summary>
    public async Task Judge(CancellationToken stopping)
    {
        using var every = new PeriodicTimer(Beat, clock);
        while (await every.WaitForNextTickAsync(stopping))
        {
            try
            {
                if (lease.MayJudge && await store.GiveUpDead() is > 0 and var rows)
                {
                    logger.TakenBack(rows);
                    Freed();
                }

                await work.CancelLost();
                var (oldest, next) = await store.FeedHorizon();
                Lag.See(oldest, next);
                if (Lag.Age > LongTransaction && !slow)
                    logger.FeedsHeldBack(Lag.Age.TotalSeconds);
                slow = Lag.Age > LongTransaction;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                logger.JudgingFailed(error);
            }
        }
    }

    /// <summary>Stops what runs as soon as the lease has lapsed: a renewal may hang just then, so this watches beside it.</summary>
    public async Task WatchLapse(CancellationToken stopping)
    {
        using var every = new PeriodicTimer(Watch, clock);
        var held = true;
        while (await every.WaitForNextTickAsync(stopping))
        {
            if (held && !lease.Holds)
            {
                logger.LeaseLapsed(lease.Age.TotalSeconds);
                work.Interrupt();
            }

            held = lease.Holds;
        }
    }

    private void Compare(DateTimeOffset storeNow)
    {
        var off = clock.GetUtcNow() - storeNow;
        if (off.Duration() > ToleratedSkew && !skewed)
            logger.ClockSkewed(off.TotalSeconds);
        skewed = off.Duration() > ToleratedSkew;
    }
}
