using System.Collections.Concurrent;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>The grains in this silo's memory.</summary>
internal sealed class ActivationTable(TurnHost host, GrainCatalog catalog)
{
    private static readonly TimeSpan MaxIdle = TimeSpan.FromHours(1);

    /// <summary>Looking for them takes all grains in the order of their use; now and then is enough.</summary>
    private static readonly TimeSpan AgeRound = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<GrainId, Activation> activations = new();

    private long lastAged = host.Clock.GetTimestamp();

    public int Count => activations.Count;

    public Activation Get(GrainId id, GrainDescriptor type)
    {
        if (activations.TryGetValue(id, out var activation))
            return activation;
        return activations.GetOrAdd(id, static (key, from) => new Activation(key, from.type, from.host), (type, host));
    }

    public void Invalidate(GrainId id)
    {
        if (activations.TryGetValue(id, out var activation))
            activation.Invalidate();
    }

    /// <summary>
    /// A grain's first state has committed. Where nobody else writes the store, a grain that is not in memory begins from it
    /// unread: most grains that are made have their first turn at once.
    /// </summary>
    public void Created(CreateEffect create)
    {
        if (create.Version == 0 || host.Store.Cluster is not null || catalog.Find(create.Grain.Type) is not { } type
            || !activations.TryAdd(create.Grain, new(create.Grain, type, host, create.First, create.Version)))
        {
            Invalidate(create.Grain);
        }
    }

    /// <summary>No state in memory is known to be the latest any more.</summary>
    public void DistrustAll()
    {
        foreach (var (_, activation) in activations)
            activation.Distrust();
    }

    /// <summary>Answers callers whose time is over, and drops the grains unused for longest while there are too many.</summary>
    public void Tidy()
    {
        var now = host.Clock.GetTimestamp();
        var expired = new List<(GrainId Grain, Call Call)>();
        foreach (var (_, activation) in activations)
            activation.AddExpired(now, expired);
        // Whoever has waited longest is told first, and not in the order of a hash table: a simulated run must come out the same each time.
        foreach (var (_, call) in expired.OrderBy(late => late.Call.Deadline).ThenBy(late => late.Grain.Type, StringComparer.Ordinal).ThenBy(late => late.Grain.Key, StringComparer.Ordinal))
            call.Fail(new CallTimeoutException(call.Name));

        // States that nobody has asked for in an hour go: long before the store may give a version of theirs a second time.
        var excess = activations.Count - host.Options.MaxIdleGrains;
        if (excess <= 0 && host.Clock.GetElapsedTime(lastAged, now) < AgeRound)
            return;
        lastAged = now;
        var tooMany = excess > 0 ? excess + (host.Options.MaxIdleGrains / 10) : 0;
        foreach (var (place, (lastUsed, id, activation)) in OldestFirst().Index())
        {
            if (place >= tooMany && host.Clock.GetElapsedTime(lastUsed, now) < MaxIdle)
                return;
            if (activation.TryRetire())
                activations.TryRemove(new(id, activation));
        }
    }

    /// <summary>A copy, with the times as they are now: sorting what changes meanwhile would fail.</summary>
    private List<(long LastUsed, GrainId Id, Activation Activation)> OldestFirst()
    {
        var all = new List<(long LastUsed, GrainId Id, Activation Activation)>(activations.Count);
        foreach (var (id, activation) in activations)
            all.Add((activation.LastUsed, id, activation));
        all.Sort(static (one, other) => one.LastUsed != other.LastUsed ? one.LastUsed.CompareTo(other.LastUsed) : string.CompareOrdinal(one.Id.Key, other.Id.Key));
        return all;
    }
}
