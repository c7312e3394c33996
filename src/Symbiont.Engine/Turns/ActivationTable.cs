using System.Collections.Concurrent;

namespace Symbiont.Engine;

/// <summary>The grains in this silo's memory.</summary>
internal sealed class ActivationTable(TurnHost host)
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
        // Whoever has waited longest is told first, and not in the order of a hash table: a simulated run must come out the same each time.
        var expired = activations.SelectMany(entry => entry.Value.Expired(now).Select(call => (Grain: entry.Key, Call: call)));
        foreach (var (_, call) in expired.OrderBy(late => late.Call.Deadline).ThenBy(late => late.Grain.Type, StringComparer.Ordinal).ThenBy(late => late.Grain.Key, StringComparer.Ordinal))
            call.Fail(new CallTimeoutException(call.Name));

        // States that nobody has asked for in an hour go: long before the store may give a version of theirs a second time.
        var excess = activations.Count - host.Options.MaxIdleGrains;
        if (excess <= 0 && host.Clock.GetElapsedTime(lastAged, now) < AgeRound)
            return;
        lastAged = now;
        var tooMany = excess > 0 ? excess + (host.Options.MaxIdleGrains / 10) : 0;
        // A copy that the dictionary itself makes: sorting it as it changes would fail.
        foreach (var (place, (id, activation)) in activations.ToArray().OrderBy(entry => entry.Value.LastUsed).ThenBy(entry => entry.Key.Key, StringComparer.Ordinal).Index())
        {
            if (place >= tooMany && host.Clock.GetElapsedTime(activation.LastUsed, now) < MaxIdle)
                return;
            if (activation.TryRetire())
                activations.TryRemove(new(id, activation));
        }
    }
}
