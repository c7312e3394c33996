using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>Where a schedule stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScheduleStatus>))]
public enum ScheduleStatus
{
    /// <summary>It has a next run.</summary>
    [JsonStringEnumMemberName("active")] Active,

    /// <summary>Nothing is due until it is resumed.</summary>
    [JsonStringEnumMemberName("paused")] Paused,

    /// <summary>Nothing more is to come.</summary>
    [JsonStringEnumMemberName("completed")] Completed,

    /// <summary>Nothing more is to come, and its last occurrence has failed for good.</summary>
    [JsonStringEnumMemberName("dead_letter")] DeadLetter,
}
