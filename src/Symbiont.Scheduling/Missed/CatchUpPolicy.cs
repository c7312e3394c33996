using System.Text.Json.Serialization;

namespace Symbiont.Scheduling.Missed;

/// <summary>What becomes of occurrences that nobody was there for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CatchUpPolicy>))]
public enum CatchUpPolicy
{
    /// <summary>One run stands for all: the newest.</summary>
    [JsonStringEnumMemberName("latest")] Latest,

    /// <summary>Each is run, the oldest first.</summary>
    [JsonStringEnumMemberName("all")] All,

    /// <summary>None is run.</summary>
    [JsonStringEnumMemberName("none")] None,
}
