namespace Symbiont.Engine.Storage;

/// <summary>A grain's row.</summary>
/// <param name="Version">Commits so far; goes on where it was when a forgotten grain is written again.</param>
/// <param name="State">The state; null: it has none.</param>
/// <param name="IsKnown">The version is the one that the caller knows; the state was left out.</param>
internal sealed record StoredGrain(long Version, StoredState? State, bool IsKnown = false);

/// <summary>A message or reminder that this silo owns.</summary>
internal sealed record StoredMessage(
    long Seq, GrainId Receiver, GrainId Sender, string? Reminder, string Kind, int Schema, ReadOnlyMemory<byte> Payload,
    DateTimeOffset Due, int Attempts);

/// <summary>A work item that this silo owns.</summary>
internal sealed record StoredWork(Guid Id, string Queue, GrainId Grain, int Schema, ReadOnlyMemory<byte> Payload, long Token, int Attempts)
{
    public WorkFence Fence => new(Id, Token);
}

/// <summary>The kept answer of an idempotent call.</summary>
internal sealed record StoredAnswer(string BodyHash, ReadOnlyMemory<byte> Answer);
