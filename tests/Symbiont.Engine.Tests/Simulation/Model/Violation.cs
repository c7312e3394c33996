namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A promise that was broken.</summary>
/// <param name="Promise">What is broken, in a sentence that names no grain.</param>
/// <param name="Where">Where, and what was seen instead.</param>
internal sealed record Violation(string Promise, string Where)
{
    public override string ToString() => $"{Promise}: {Where}";
}
