using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>Where an execution stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExecutionStatus>))]
public enum ExecutionStatus
{
    /// <summary>Accepted, waiting for a place among the agent's concurrent executions.</summary>
    [JsonStringEnumMemberName("queued")] Queued,

    /// <summary>A silo works on it.</summary>
    [JsonStringEnumMemberName("running")] Running,

    /// <summary>Waiting for a timer, an event or another execution; nobody works on it.</summary>
    [JsonStringEnumMemberName("waiting")] Waiting,

    /// <summary>Ended with a result.</summary>
    [JsonStringEnumMemberName("completed")] Completed,

    /// <summary>Ended with an error.</summary>
    [JsonStringEnumMemberName("failed")] Failed,

    /// <summary>Ended because somebody cancelled it.</summary>
    [JsonStringEnumMemberName("cancelled")] Cancelled,

    /// <summary>Ended because its time was over.</summary>
    [JsonStringEnumMemberName("timed_out")] TimedOut,
}
