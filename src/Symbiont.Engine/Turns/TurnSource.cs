namespace Symbiont.Engine;

/// <summary>Where turns get time and ids from.</summary>
internal sealed class TurnSource(TimeProvider clock, IdSource ids)
{
    public IdSource Ids => ids;

    // Whole milliseconds, as the store keeps them: a time read back equals the time written.
    public DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
