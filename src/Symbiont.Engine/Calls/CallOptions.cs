namespace Symbiont.Engine;

/// <summary>What travels with a grain call beside its arguments.</summary>
public sealed record CallOptions
{
    /// <summary>The call and its answer are remembered under this key, committed with the turn. Null: every call is a new one.</summary>
    public Idempotency? Idempotency { get; init; }

    /// <summary>A second name of the same call: whichever of the two is known already, its answer is this call's. Counts only beside <see cref="Idempotency"/>.</summary>
    public Idempotency? AlsoKnownAs { get; init; }

    /// <summary>How long the caller waits; null: the engine's default (30 s). A turn whose caller has left does not start.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>About how many bytes the caller sent; counted while the call waits, so that many big ones do not fill the memory.</summary>
    public long Bytes { get; init; }

    /// <summary>Signalled when the caller leaves.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>The work item on whose behalf the call is made; its commit is refused once another silo has taken the item over.</summary>
    internal WorkFence? Fence { get; init; }

    /// <summary>The name of this call that is <paramref name="name"/>, with the digest of this call's request; null: it has another name.</summary>
    internal Idempotency? NameLike(Idempotency name) =>
        Idempotency is { } first && first.IsSame(name) ? first : AlsoKnownAs is { } second && second.IsSame(name) ? second : null;
}
