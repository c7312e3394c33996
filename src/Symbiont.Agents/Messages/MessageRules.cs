using System.Text;
using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What messages must look like. Every broken rule is named.</summary>
internal static class MessageRules
{
    public const int MaxPayload = 256 * 1024;
    public const int MaxTopic = 100;
    public static readonly TimeSpan StandardTtl = TimeSpan.FromDays(1);
    public static readonly TimeSpan LongestTtl = TimeSpan.FromDays(30);
    private const int MaxSender = 128;

    public static MessageSent Check(SendMessage request, string id, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        if (request.Sender is null)
            errors.Add(new("sender", "missing_required_field", "sender is required."));
        else if (request.Sender.Length is 0 or > MaxSender)
            errors.Add(new("sender", "invalid_length", $"sender must have 1 to {MaxSender} characters."));
        if (request.Payload is null)
            errors.Add(new("payload", "missing_required_field", "payload is required."));
        else if (Encoding.UTF8.GetByteCount(request.Payload.Value.GetRawText()) > MaxPayload)
            errors.Add(new("payload", "too_large", $"payload may have {MaxPayload} bytes."));
        if (request.Topic is { Length: 0 or > MaxTopic })
            errors.Add(new("topic", "invalid_length", $"topic must have 1 to {MaxTopic} characters."));
        if (request.TtlSeconds is { } seconds && (seconds < 1 || seconds > LongestTtl.TotalSeconds))
            errors.Add(new("ttl_seconds", "out_of_range", $"ttl_seconds must be from 1 to {LongestTtl.TotalSeconds}."));
        if (errors.Count > 0)
            throw new InvalidException("INVALID_REQUEST", errors);
        var ttl = request.TtlSeconds is { } given ? TimeSpan.FromSeconds(given) : StandardTtl;
        return new(id, request.Sender!, request.Topic, request.Payload!.Value, now + ttl);
    }

    /// <summary>A message as the event that programs see.</summary>
    public static RecentEvent Event(string id, string? topic, string sender, JsonElement payload, DateTimeOffset sentAt) =>
        new(id, MessageState.TypeOf(topic), payload, sender, sentAt);
}
