using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>How an agent lives; given at creation or derived from its program.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExecutionMode>))]
public enum ExecutionMode
{
    /// <summary>Runs when executed.</summary>
    [JsonStringEnumMemberName("ephemeral")] Ephemeral,

    /// <summary>Lives until deleted; execute, events and messages start executions; heartbeats are watched.</summary>
    [JsonStringEnumMemberName("persistent")] Persistent,

    /// <summary>Started by schedules, and by execute.</summary>
    [JsonStringEnumMemberName("scheduled")] Scheduled,

    /// <summary>Started by events, and by execute.</summary>
    [JsonStringEnumMemberName("event_driven")] EventDriven,
}
