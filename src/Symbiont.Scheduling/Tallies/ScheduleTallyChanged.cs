using Symbiont.Engine;

namespace Symbiont.Scheduling.Tallies;

/// <summary>To a part of the counts: they have changed by so much.</summary>
[Schema("schedule-tally-changed")]
internal sealed record ScheduleTallyChanged(ScheduleTally By);
