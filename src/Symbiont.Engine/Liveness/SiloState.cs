using System.Text.Json.Serialization;

namespace Symbiont.Engine;

/// <summary>What a silo does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SiloState>))]
public enum SiloState
{
    /// <summary>It runs turns and waits with work, for an earlier process of its name lives or has not been dead for long.</summary>
    [JsonStringEnumMemberName("joining")]
    Joining,

    /// <summary>It runs turns and takes work.</summary>
    [JsonStringEnumMemberName("active")]
    Active,

    /// <summary>It was told to stop and finishes what it has.</summary>
    [JsonStringEnumMemberName("leaving")]
    Leaving,

    /// <summary>It has stopped, or was given up.</summary>
    [JsonStringEnumMemberName("dead")]
    Dead,
}
