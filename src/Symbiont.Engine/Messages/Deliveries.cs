using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Delivers due messages and reminders. Messages of one sender to one receiver go one after another, in order.</summary>
internal sealed class Deliveries(
    IStore store, CallRouter router, SiloLease lease, GrainCatalog catalog, EngineOptions options, Func<int> callersWaiting, TimeProvider clock, TurnSource source,
    EngineInstruments instruments, ILogger<Deliveries> logger) : IDueSource
{
    private const int MaxAttempts = 10;
    private const int FewDeliveries = 16;

    private readonly Lock gate = new();
    private readonly Queue<StoredMessage> ready = new();
    private readonly Dictionary<(GrainId Sender, GrainId Receiver), Queue<StoredMessage>> lines = [];
    private readonly PriorityQueue<StoredMessage, DateTimeOffset> postponed = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<StoredMessage> meanwhile = [];
    private readonly HashSet<long> known = [];
    private readonly UnclearClaims unclear = new(clock);
    private int delivering;
    private bool claiming;
    private int failedClaims;
    private bool stopping;

    public Action Wake { get; set; } = () => { };

    /// <summary>Something is due that this silo has not taken.</summary>
    public Func<bool> HasLeft { get; set; } = () => false;

    /// <summary>Tells the waker when something postponed is due again.</summary>
    public Action<DateTimeOffset> DueAt { get; set; } = _ => { };

    /// <summary>While callers wait, deliveries take at most half of the turns in line; a few go on in any case.</summary>
    private int MostDeliveries => callersWaiting() is > 0 and var callers
        ? Math.Clamp(callers, Math.Min(FewDeliveries, options.MaxDeliveries), options.MaxDeliveries)
        : options.MaxDeliveries;

    /// <summary>Messages and reminders that this silo holds.</summary>
    public int Held
    {
        get
        {
            lock (gate)
                return ready.Count + meanwhile.Count + postponed.Count + delivering + lines.Values.Sum(line => line.Count);
        }
    }

    /// <summary>Something due is being taken from the store, or is taken and waits for its turn to be delivered.</summary>
    public bool IsTaking
    {
        get
        {
            lock (gate)
                return claiming || ready.Count + meanwhile.Count > 0 || (postponed.TryPeek(out _, out var due) && due <= source.Now());
        }
    }

    /// <summary>Reminders that wait for another attempt.</summary>
    public int FailingReminders
    {
        get
        {
            lock (gate)
                return postponed.UnorderedItems.Count(item => item.Element.Reminder is not null);
        }
    }

    /// <summary>
    /// Room for messages that are about to be committed as this silo's. None while it may own messages that it does not know
    /// of: new ones of their lines would overtake them.
    /// </summary>
    public bool HasRoom
    {
        get
        {
            lock (gate)
                return CanTake && !unclear.Any;
        }
    }

    /// <summary>Claims that have failed; a commit that began before the last one may have been given messages behind those of that claim.</summary>
    public int FailedClaims => Volatile.Read(ref failedClaims);

    private bool CanTake => !stopping && lease.HasJoined && ready.Count < options.MaxDeliveries * 10;

    /// <summary>Takes messages that a commit of this silo has sent and that it owns.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="failedClaimsBefore">What <see cref="FailedClaims"/> was when the commit began.</param>
    public void Offer(IReadOnlyList<StoredMessage> messages, int failedClaimsBefore)
    {
        lock (gate)
        {
            // They stay unknown, and are given back with the rest.
            if (failedClaimsBefore != failedClaims)
                unclear.Failed();
            // A claim under way may have been given what comes before them in their lines; its answer may only be slower.
            else if (claiming)
                meanwhile.AddRange(messages);
            else
                Enqueue(messages);
        }

        Start();
    }

    /// <summary>Lets go of what is not being delivered: others own it by now.</summary>
    public void Drop()
    {
        lock (gate)
        {
            var heads = ready.Concat(postponed.UnorderedItems.Select(item => item.Element)).ToList();
            // What is being delivered stays known until that is over.
            known.ExceptWith(heads.Concat(lines.Values.SelectMany(line => line)).Select(message => message.Seq));
            foreach (var message in heads.Where(message => message.Reminder is null))
                lines.Remove(Line(message));
            postponed.Clear();
            ready.Clear();
            meanwhile.Clear();
            foreach (var line in lines.Values)
                line.Clear();
        }
    }

    public async Task<DateTimeOffset?> Pump()
    {
        DateTimeOffset? again;
        var now = source.Now();
        lock (gate)
        {
            while (postponed.TryPeek(out var message, out var due) && due <= now)
                ready.Enqueue(postponed.Dequeue());
            again = postponed.TryPeek(out _, out var next) ? next : null;
        }

        Start();
        if (unclear.Any && store.Cluster is { } cluster)
        {
            await cluster.FreeMessagesExcept(Known());
            unclear.GivenBack();
        }

        while (CanTakeMore() && await Claim())
        {
        }

        return again;
    }

    /// <summary>Begins no delivery any more; complete when those under way are through. What is left stays in the store.</summary>
    public async Task Stop()
    {
        lock (gate)
        {
            stopping = true;
            if (delivering == 0)
                drained.TrySetResult();
        }

        await drained.Task;
    }

    private static (GrainId Sender, GrainId Receiver) Line(StoredMessage message) => (message.Sender, message.Receiver);

    private async Task<bool> Claim()
    {
        IReadOnlyList<StoredMessage> claimed = [];
        lock (gate)
            claiming = true;
        try
        {
            claimed = await store.ClaimMessages(1000);
            return claimed.Count > 0;
        }
        catch (Exception) when (store.Cluster is not null)
        {
            lock (gate)
            {
                unclear.Failed();
                failedClaims++;
                meanwhile.Clear();
            }

            throw;
        }
        finally
        {
            lock (gate)
            {
                claiming = false;
                Enqueue(claimed);
                Enqueue(meanwhile);
                meanwhile.Clear();
            }

            Start();
        }
    }

    private bool CanTakeMore()
    {
        lock (gate)
            return CanTake;
    }

    private long[] Known()
    {
        lock (gate)
            return [.. known];
    }

    private void Enqueue(IReadOnlyList<StoredMessage> messages)
    {
        foreach (var message in messages)
        {
            known.Add(message.Seq);
            if (message.Reminder is not null)
            {
                ready.Enqueue(message);
            }
            else if (lines.TryGetValue(Line(message), out var line))
            {
                line.Enqueue(message);
            }
            else
            {
                lines.Add(Line(message), new());
                ready.Enqueue(message);
            }
        }
    }

    private void Start()
    {
        while (true)
        {
            StoredMessage? message;
            lock (gate)
            {
                if (stopping || delivering >= MostDeliveries || !ready.TryDequeue(out message))
                    return;
                delivering++;
            }

            if (message.Reminder is not null)
                instruments.Late(source.Now() - message.Due);

            if (catalog.Find(message.Receiver.Type) is { } type)
                router.Deliver(new(type, message, Done), type);
            else
                Done(message, new InvalidOperationException($"No grain of type \"{message.Receiver.Type}\" is registered."));
        }
    }

    private void Done(StoredMessage message, Exception? error)
    {
        if (error is null)
            instruments.Delivered();
        if (error is null or MessageGoneException)
            Next(message);
        else
            _ = Retry(message, error);
    }

    /// <summary>The message is over; the next one of its line may go.</summary>
    private void Next(StoredMessage message)
    {
        var isLineOver = false;
        lock (gate)
        {
            Leave();
            known.Remove(message.Seq);
            if (message.Reminder is null)
            {
                if (lines[Line(message)].TryDequeue(out var next))
                    ready.Enqueue(next);
                else
                    isLineOver = lines.Remove(Line(message));
            }
        }

        Start();
        // What nobody holds may have waited for just this line.
        if (isLineOver && HasLeft())
            Wake();
    }

    private void Leave()
    {
        if (--delivering == 0 && stopping)
            drained.TrySetResult();
    }

    private async Task Retry(StoredMessage message, Exception error)
    {
        // The server's own troubles are not the message's fault and do not count.
        var attempts = error is DomainException { Kind: ErrorKind.Unavailable } ? message.Attempts : message.Attempts + 1;
        try
        {
            if (attempts >= MaxAttempts && message.Reminder is null)
            {
                logger.MessageBuried(error, message.Kind, message.Receiver, attempts);
                await store.Bury(message, error.Message);
                instruments.Buried();
                Next(message);
                return;
            }

            logger.DeliveryFailed(error, message.Reminder ?? message.Kind, message.Receiver, attempts);
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            logger.DeliveryFailed(failed, message.Reminder ?? message.Kind, message.Receiver, attempts);
        }

        await Postpone(message with { Attempts = attempts }, error);
    }

    private async Task Postpone(StoredMessage message, Exception error)
    {
        var due = source.Now() + Backoff.After(Math.Max(1, message.Attempts));
        lock (gate)
        {
            Leave();
            postponed.Enqueue(message, due);
            if (stopping)
                return;
        }

        DueAt(due);
        Start();
        try
        {
            await store.Postpone(message, due, error.Message);
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            // Only the count of attempts is lost; the message itself is still in the store and in this silo's hands.
            logger.DeliveryFailed(failed, message.Reminder ?? message.Kind, message.Receiver, message.Attempts);
        }
    }
}
