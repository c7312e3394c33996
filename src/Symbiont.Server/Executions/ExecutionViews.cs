using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>The two shapes of an execution, so that the document describes both: the framework knows one type for a status.</summary>
internal sealed record ExecutionViews(ExecutionDetail Plain, ExecutionStory Full);
