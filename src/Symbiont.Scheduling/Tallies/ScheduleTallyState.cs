using Symbiont.Engine;

namespace Symbiont.Scheduling.Tallies;

/// <summary>What a part of the counts remembers.</summary>
[Schema("schedule-tally")]
internal sealed record ScheduleTallyState(ScheduleTally Sum);
