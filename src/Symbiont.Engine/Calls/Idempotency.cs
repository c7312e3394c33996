namespace Symbiont.Engine;

/// <summary>Names a call so that a repetition gets the first one's answer instead of a second effect.</summary>
/// <param name="Scope">Who says the key: caller, method and path, or the kind of delivery.</param>
/// <param name="Key">The caller's key within the scope.</param>
/// <param name="BodyHash">Digest of the request; the same key with another digest is refused.</param>
public sealed record Idempotency(string Scope, string Key, string BodyHash)
{
    /// <summary>Raised when the call gets an earlier one's answer; null: the caller does not ask.</summary>
    public ReplaySignal? Replay { get; init; }

    internal bool IsSame(Idempotency other) => Scope == other.Scope && Key == other.Key;
}
