namespace Symbiont.Engine;

/// <summary>Base of all grains. An object of it lives for one turn.</summary>
public abstract class Grain
{
    private Turn? turn;

    private protected Grain()
    {
    }

    /// <summary>The running turn: the only way to time, ids, randomness and effects.</summary>
    protected Turn Turn => turn ?? throw new InvalidOperationException("A grain acts only within a turn.");

    /// <summary>Who this grain is.</summary>
    protected GrainId Id => Turn.Grain;

    internal abstract object? StateObject { get; set; }

    internal void Begin(Turn running) => turn = running;
}
