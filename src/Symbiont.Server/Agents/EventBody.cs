using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Body of the event push: any JSON object; these members mean something to us.</summary>
/// <param name="EventType">Name of the event.</param>
/// <param name="Payload">What it carries; without it the whole body is.</param>
/// <param name="Id">The sender's id; the same one within 24 h is accepted once.</param>
internal sealed record EventBody(string? EventType = null, JsonElement? Payload = null, string? Id = null)
{
    /// <summary>The event in a body. Read by hand, so that the body as it was sent goes along without being parsed twice.</summary>
    public static PushEvent Read(JsonElement body) => body.ValueKind == JsonValueKind.Object
        ? new(Key(body, "event_type"), Member(body, "payload"), Key(body, "id"), body)
        : throw new InvalidException("INVALID_REQUEST", new FieldError(null, "wrong_type", "The body must be a JSON object."));

    /// <summary>The sender's id of an event makes its delivery one, whatever the request's own key: the sender may make a new request of it.</summary>
    public static CallOptions Once(string agentId, PushEvent pushed, CallOptions call) =>
        pushed.Id is { Length: > 0 } id ? call with { Idempotency = new($"event/{agentId}", id, "") } : call;

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Key(JsonElement body, string name)
    {
        var text = Text(body, name);
        KeyText.Check(text, name);
        return text;
    }

    private static string? Text(JsonElement body, string name) => Member(body, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new InvalidException("INVALID_REQUEST", new FieldError(name, "wrong_type", $"The field {name} must be a string.")),
    };
}
