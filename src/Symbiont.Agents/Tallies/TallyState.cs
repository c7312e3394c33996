using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What a part of the counts remembers.</summary>
[Schema("tally")]
internal sealed record TallyState(TaskTally Sum);
