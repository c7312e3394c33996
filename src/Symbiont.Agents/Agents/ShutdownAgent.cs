using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Body of the shutdown call.</summary>
/// <param name="TimeoutSeconds">How long child processes have between SIGTERM and SIGKILL, 0 to 30; null: 30.</param>
public sealed record ShutdownAgent([property: Range(0, 30)] int? TimeoutSeconds = null);
