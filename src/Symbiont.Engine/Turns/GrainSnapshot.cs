namespace Symbiont.Engine;

/// <summary>A grain's last committed state as this silo knows it.</summary>
/// <param name="State">The state; null: it has none.</param>
/// <param name="Version">Commits so far; 0: the grain has no row.</param>
/// <param name="Epoch">The activation's epoch when this was read or committed; another one by now means that it may be old.</param>
internal sealed record GrainSnapshot(object? State, long Version, int Epoch)
{
    /// <summary>Nothing has been read yet.</summary>
    public static GrainSnapshot None { get; } = new(null, -1, 0);
}
