using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>What is done with an occurrence that is due while an earlier one is under way.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OverlapPolicy>))]
public enum OverlapPolicy
{
    /// <summary>It is passed over.</summary>
    [JsonStringEnumMemberName("skip")] Skip,

    /// <summary>The newest one waits.</summary>
    [JsonStringEnumMemberName("buffer_one")] BufferOne,

    /// <summary>All wait, in order.</summary>
    [JsonStringEnumMemberName("buffer_all")] BufferAll,

    /// <summary>The earlier one is cancelled; this one starts when that has ended.</summary>
    [JsonStringEnumMemberName("cancel_other")] CancelOther,

    /// <summary>The earlier one is cancelled without grace; this one starts at once.</summary>
    [JsonStringEnumMemberName("terminate_other")] TerminateOther,

    /// <summary>Both run.</summary>
    [JsonStringEnumMemberName("allow_all")] AllowAll,
}
