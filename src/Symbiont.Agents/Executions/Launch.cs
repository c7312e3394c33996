using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>What an execution is started with.</summary>
/// <param name="Trigger">What starts it, kept in the history.</param>
/// <param name="Parameters">A JSON object; null: none.</param>
/// <param name="Event">What <c>event</c> is bound to; null: nothing.</param>
/// <param name="Function">Run this function of the program instead of its agent; null: the agent.</param>
/// <param name="RetryOf">The execution that this one repeats.</param>
/// <param name="Parent">The execution that delegates to this one.</param>
/// <param name="Pinned">Run this version of the program; null: the present one.</param>
/// <param name="Id">The execution's id where it is derived from its origin; null: a new one.</param>
internal sealed record Launch(
    string Trigger, JsonElement? Parameters = null, RecentEvent? Event = null, string? Function = null, string? RetryOf = null,
    ParentExecution? Parent = null, PinnedProgram? Pinned = null, string? Id = null)
{
    /// <summary>Who has it run, and is told of its end; null: nobody.</summary>
    public RunOrigin? Origin { get; init; }

    /// <summary>Policies that its program must have.</summary>
    public IReadOnlyList<string> PolicyIds { get; init; } = [];
}
