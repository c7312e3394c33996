namespace Symbiont.Testing.Silo;

/// <summary>The machine's time, moved by as much as a test says; what only measures time is as it was.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long ticks;

    /// <summary>By how much it is off.</summary>
    public TimeSpan Offset
    {
        get => new(Volatile.Read(ref ticks));
        set => Volatile.Write(ref ticks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;
}
