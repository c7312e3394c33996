using Symbiont.Engine;

namespace Symbiont.Scheduling.Tallies;

/// <summary>A part of the cluster's counts of schedules. Key: a number below <see cref="ScheduleTallies.Parts"/>.</summary>
[GrainType("schedule-tally")]
internal interface IScheduleTallyGrain : IGrain
{
    /// <summary>The counts of this part.</summary>
    [ReadOnly]
    Task<ScheduleTally> Look();
}
