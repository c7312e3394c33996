using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>What became of a message.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageStatus>))]
public enum MessageStatus
{
    /// <summary>It lies in the mailbox.</summary>
    [JsonStringEnumMemberName("pending")] Pending,

    /// <summary>An execution has it.</summary>
    [JsonStringEnumMemberName("delivered")] Delivered,

    /// <summary>Its agent is gone, or had no room for it.</summary>
    [JsonStringEnumMemberName("failed")] Failed,

    /// <summary>Its time was over before anybody took it.</summary>
    [JsonStringEnumMemberName("expired")] Expired,
}
