namespace Symbiont.Language.Interpretation;

/// <summary>What one execution may use.</summary>
public sealed record InterpreterOptions
{
    /// <summary>The usual limits.</summary>
    public static InterpreterOptions Default { get; } = new();

    /// <summary>Instructions, shared with all branches; long builtins count as many.</summary>
    public long MaxSteps { get; init; } = 1_000_000;

    /// <summary>Calls inside each other, counted through branches.</summary>
    public int MaxRecursion { get; init; } = 256;

    /// <summary>Approximate bytes of all values that the execution holds at one time, all its branches together.</summary>
    public long MaxMemory { get; init; } = 128L << 20;

    /// <summary>Approximate bytes of one value.</summary>
    public long MaxValueSize { get; init; } = 64L << 20;
}
