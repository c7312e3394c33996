using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>The time during which a run is worked on: from when a work item takes it up until it ends or is parked.</summary>
/// <param name="Work">The item.</param>
/// <param name="Grain">The execution; its turns commit only while this silo owns the item.</param>
/// <param name="Usage">Where the run notes what it uses.</param>
internal sealed record RunShift(WorkContext Work, IExecutionInside Grain, RunUsage Usage);
