using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>Why there is a run.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunReason>))]
public enum RunReason
{
    /// <summary>An occurrence was due, and on time.</summary>
    [JsonStringEnumMemberName("schedule")] Schedule,

    /// <summary>An occurrence had been missed.</summary>
    [JsonStringEnumMemberName("catch_up")] CatchUp,

    /// <summary>Somebody has triggered it.</summary>
    [JsonStringEnumMemberName("manual")] Manual,

    /// <summary>Somebody has asked for occurrences of the past.</summary>
    [JsonStringEnumMemberName("backfill")] Backfill,

    /// <summary>An earlier run of the same occurrence has failed.</summary>
    [JsonStringEnumMemberName("retry")] Retry,
}
