using System.Collections.Concurrent;

namespace Symbiont.Engine;

/// <summary>The grains in this silo's memory.</summary>
internal sealed class ActivationTable(TurnHost host)
{
    private readonly ConcurrentDictionary<GrainId, Activation> activations = new();

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
    public void InvalidateAll()
    {
        foreach (var (_, activation) in activations)
            activation.Invalidate();
    }

    /// <summary>Answers callers whose time is over, and drops the grains unused for longest while there are too many.</summary>
    public void Tidy()
    {
        var now = host.Clock.GetTimestamp();
        foreach (var (_, activation) in activations)
            activation.ExpireCalls(now);

        var excess = activations.Count - host.Options.MaxIdleGrains;
        if (excess <= 0)
            return;
        // A copy that the dictionary itself makes: sorting it as it changes would fail.
        foreach (var (id, activation) in activations.ToArray().OrderBy(entry => entry.Value.LastUsed).Take(excess + (host.Options.MaxIdleGrains / 10)))
        {
            if (activation.TryRetire())
                activations.TryRemove(new(id, activation));
        }
    }
}
