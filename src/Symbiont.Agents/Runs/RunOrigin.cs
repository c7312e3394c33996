using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Where a run comes from: who has it done, and what for. The execution keeps it.</summary>
/// <param name="OwnerType">Type of the grain that is told of its end.</param>
/// <param name="OwnerKey">That grain's key.</param>
/// <param name="List">Lookup list in which the execution enters itself besides its others, as a <see cref="RunEntry"/>, until it is removed.</param>
/// <param name="ScheduledAt">What time it is for, UTC.</param>
/// <param name="DueAt">When it was to begin, UTC.</param>
/// <param name="Reason">Why there is it: a word of the owner's.</param>
/// <param name="Attempt">From 1.</param>
public sealed record RunOrigin(
    string OwnerType, string OwnerKey, string List, DateTimeOffset ScheduledAt, DateTimeOffset DueAt, string Reason, int Attempt)
{
    internal GrainId Owner => new(OwnerType, OwnerKey);
}
