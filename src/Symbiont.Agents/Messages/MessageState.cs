using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What a message grain remembers; what it says is a body of its own.</summary>
[Schema("message")]
internal sealed record MessageState(
    string Id, string AgentId, string Sender, string? Topic, DateTimeOffset SentAt, DateTimeOffset ExpiresAt, MessageStatus Status)
{
    /// <summary>Name of the body with the payload.</summary>
    public const string PayloadBody = "payload";

    /// <summary>Type of all events that are messages; one with a topic has the topic behind a dot.</summary>
    public const string Type = "message";

    public DateTimeOffset? SettledAt { get; init; }

    public string? ExecutionId { get; init; }

    public static string TypeOf(string? topic) => topic is null ? Type : $"{Type}.{topic}";
}
