namespace Symbiont.Engine.Storage;

/// <summary>A grain's state as it is stored: UTF-8 JSON and the version of its shape.</summary>
internal sealed record StoredState(int Schema, ReadOnlyMemory<byte> Json);

/// <summary>The first state of another grain; where the grain exists nothing happens.</summary>
/// <param name="Grain">The other grain.</param>
/// <param name="State">Its state as it is stored.</param>
/// <param name="First">The same as the object that the turn made.</param>
internal sealed record CreateEffect(GrainId Grain, StoredState State, object First)
{
    /// <summary>The version of the row that was made. 0: the grain existed, or the store does not tell.</summary>
    public long Version { get; set; }
}

/// <summary>A message to <paramref name="To"/>, due at once; owned when this silo has room to deliver it.</summary>
internal sealed record MessageEffect(GrainId To, string Kind, int Schema, ReadOnlyMemory<byte> Payload)
{
    public bool Owned { get; set; }
}

/// <summary>Sets the grain's own reminder, or with <paramref name="Due"/> null cancels it; where silos share a store, the one that is near <paramref name="Near"/> takes it, if it can.</summary>
internal sealed record ReminderEffect(string Name, DateTimeOffset? Due, GrainId? Near = null);

/// <summary>
/// Long work outside turns; owned when this silo has room for it and starts it at once. Where silos share a store, the one that is near
/// <paramref name="Near"/> takes what is left, if it can.
/// </summary>
internal sealed record WorkEffect(Guid Id, string Queue, int Schema, ReadOnlyMemory<byte> Payload, DateTimeOffset VisibleAt, GrainId? Near = null)
{
    public bool Owned { get; set; }
}

internal sealed record FeedEffect(string Feed, int Schema, ReadOnlyMemory<byte> Payload);

/// <summary>A row of a space or list; value null: remove it.</summary>
internal sealed record RowEffect(string Space, string Key, ReadOnlyMemory<byte>? Value)
{
    /// <summary>The removals of whole spaces, then for each key its last effect behind such a removal: what is left of the list in the end, in any order of keys.</summary>
    public static IEnumerable<RowEffect> Compact(EffectList<RowEffect> effects)
    {
        if (effects.Count < 2)
            return effects.Count == 0 ? [] : [effects[0]];
        var cleared = new Dictionary<string, RowEffect>();
        var last = new Dictionary<(string Space, string Key), RowEffect>(effects.Count);
        foreach (var effect in effects)
        {
            last[(effect.Space, effect.Key)] = effect;
            if (effect.Key != RowKeys.All)
                continue;
            cleared[effect.Space] = effect;
            foreach (var key in last.Keys.Where(key => key.Space == effect.Space).ToList())
                last.Remove(key);
        }

        return cleared.Values.Concat(last.Values);
    }
}

/// <summary>Takes a unique key, or releases it.</summary>
internal sealed record ClaimEffect(string Space, string Key, bool Release);

internal sealed record BodyEffect(GrainId Grain, string Name, ReadOnlyMemory<byte> Value);

/// <summary>The answer of an idempotent call, kept with its effect.</summary>
internal sealed record AnswerEffect(Idempotency Idempotency, ReadOnlyMemory<byte> Answer);
