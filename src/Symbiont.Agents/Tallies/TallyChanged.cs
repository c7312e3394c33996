using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a part of the counts: they have changed by so much.</summary>
[Schema("tally-changed")]
internal sealed record TallyChanged(TaskTally By);
