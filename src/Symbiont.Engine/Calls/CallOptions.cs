namespace Symbiont.Engine;

/// <summary>What travels with a grain call beside its arguments.</summary>
public sealed record CallOptions
{
    /// <summary>The call and its answer are remembered under this key, committed with the turn. Null: every call is a new one.</summary>
    public Idempotency? Idempotency { get; init; }

    /// <summary>How long the caller waits; null: the engine's default (30 s). A turn whose caller has left does not start.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>About how many bytes the caller sent; counted while the call waits, so that many big ones do not fill the memory.</summary>
    public long Bytes { get; init; }

    /// <summary>Signalled when the caller leaves.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>The work item on whose behalf the call is made; its commit is refused once another silo has taken the item over.</summary>
    internal WorkFence? Fence { get; init; }
}
