using System.Text.Json.Serialization;
using Symbiont.Agents;

namespace Symbiont.Scheduling;

/// <summary>What a program sees that it is run for: the payload of its <c>event</c>.</summary>
/// <param name="JobId">The schedule's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ScheduledAt">The occurrence, UTC.</param>
/// <param name="Reason">Why there is this run.</param>
/// <param name="Attempt">From 1.</param>
internal sealed record RunOccasion(
    string JobId, string Name, [property: JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset ScheduledAt, RunReason Reason, int Attempt);
