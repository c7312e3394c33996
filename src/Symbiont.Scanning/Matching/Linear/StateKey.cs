namespace Symbiont.Scanning.Matching.Linear;

/// <summary>What makes a state: the steps that come next, in their order, and what stood before them.</summary>
internal readonly struct StateKey(int[] steps, Neighbor before) : IEquatable<StateKey>
{
    private readonly int hash = HashOf(steps, before);

    public int[] Steps => steps;

    public Neighbor Before => before;

    public bool Equals(StateKey other) => hash == other.hash && before == other.Before && steps.AsSpan().SequenceEqual(other.Steps);

    public override bool Equals(object? obj) => obj is StateKey other && Equals(other);

    public override int GetHashCode() => hash;

    private static int HashOf(int[] steps, Neighbor before)
    {
        var hash = new HashCode();
        hash.Add(before);
        foreach (var step in steps)
            hash.Add(step);
        return hash.ToHashCode();
    }
}
