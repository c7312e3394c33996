namespace Symbiont.Engine.Storage.Memory;

internal sealed record MemoryGrain(long Version, StoredState? State, DateTimeOffset? StatelessSince);

internal sealed record MemorySilo(string Name)
{
    public DateTimeOffset RenewedAt { get; set; }

    public bool IsDead { get; set; }
}

internal sealed record MemoryMessage(StoredMessage Message)
{
    public long? Owner { get; set; }
}

internal sealed record MemoryWork(Guid Id, string Queue, GrainId Grain, int Schema, ReadOnlyMemory<byte> Payload)
{
    public DateTimeOffset VisibleAt { get; set; }

    public long? Owner { get; set; }

    public long Token { get; set; }

    public int Attempts { get; set; }
}

/// <summary>What was given up, as it was: a message or a work item.</summary>
internal sealed record MemoryDeadLetter(DeadLetter Letter, StoredMessage? Message, StoredWork? Work);

internal sealed record MemoryFeedRow(string Feed, FeedRow Row);
