namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What silos have said and done besides answering: outside the engine, for the model only.</summary>
internal sealed class Observations
{
    private int attempts;

    /// <summary>How often a change was said to have committed.</summary>
    public Dictionary<string, int> CommittedTimes { get; } = [];

    /// <summary>Told of a refusal in the moment in which the turn runs.</summary>
    public Action<int, string> OnRefused { get; set; } = (_, _) => { };

    public void Committed(string what) => CommittedTimes[what] = CommittedTimes.GetValueOrDefault(what) + 1;

    public void Refused(int op, string seen) => OnRefused(op, seen);

    public int NextAttempt() => ++attempts;
}
