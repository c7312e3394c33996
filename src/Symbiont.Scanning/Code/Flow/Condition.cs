namespace Symbiont.Scanning.Code.Flow;

/// <summary>What is proven where a condition holds, and where it does not.</summary>
internal sealed record Condition(List<Refinement> WhenTrue, List<Refinement> WhenFalse)
{
    public Condition()
        : this([], [])
    {
    }
}
