using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To an agent: cancel a run. By way of the agent it stays behind the <see cref="StartRun"/>.</summary>
/// <param name="RunId">The run.</param>
/// <param name="GraceSeconds">What its child processes have between SIGTERM and SIGKILL, 0 to 30; null: as long as ever.</param>
[Schema("cancel-run")]
public sealed record CancelRun(string RunId, int? GraceSeconds = null);
