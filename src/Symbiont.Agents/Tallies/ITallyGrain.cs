using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>A part of the cluster's counts. Key: a number below <see cref="Tallies.Parts"/>.</summary>
[GrainType("tally")]
internal interface ITallyGrain : IGrain
{
    /// <summary>The counts of this part.</summary>
    [ReadOnly]
    Task<TaskTally> Look();
}
