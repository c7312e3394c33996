namespace Symbiont.Engine;

/// <summary>A grain with a durable state.</summary>
/// <typeparam name="TState">An immutable record with a <see cref="SchemaAttribute"/>; at most 64 KiB as JSON.</typeparam>
public abstract class Grain<TState> : Grain where TState : class
{
    /// <summary>The state; null: never set. Replace it as a whole; it commits with the turn.</summary>
    protected TState? State { get; set; }

    internal sealed override object? StateObject
    {
        get => State;
        set => State = (TState?)value;
    }
}
