using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>The two answers to execute, so that the document describes both: the framework knows one type for a status.</summary>
internal sealed record ExecuteViews(ExecutionStarted Started, ExecutionEnded Ended);
