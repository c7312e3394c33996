using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>What became of an execution that was killed.</summary>
/// <param name="Point">Where.</param>
/// <param name="Next">The server that has finished it, and runs on.</param>
/// <param name="Steps">Its steps and those of the executions that it has started.</param>
internal sealed record KillOutcome(KillPoint Point, HaltingServer Next, IReadOnlyList<JsonElement> Steps)
{
    /// <summary>Actions that were begun twice.</summary>
    public int Repeated => Steps.Count(step => step.Number("attempts") > 1);

    /// <summary>Actions that were not to be begun twice.</summary>
    public int Interrupted => Steps.Count(step => step.Text("status") == "failed");
}
