using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Body of the event push: any JSON object; these members mean something to us.</summary>
/// <param name="EventType">Name of the event; null: <c>event</c>.</param>
/// <param name="Payload">Any JSON value; null counts as absent: then the whole body, as it was sent, is the payload.</param>
/// <param name="Id">The sender's id of the event, any text; the same one at the same agent within 24 h is accepted once. Null: a new event.</param>
internal sealed record EventBody(
    [property: Length(1, 128)] string? EventType = null, JsonElement? Payload = null, [property: Length(1, 128)] string? Id = null)
{
    /// <summary>The event in a body. Read by hand, so that the body as it was sent goes along without being parsed twice.</summary>
    public static PushEvent Read(JsonElement body) => body.ValueKind == JsonValueKind.Object
        ? new(Key(body, "event_type"), Member(body, "payload"), Key(body, "id"), body)
        : throw new InvalidException("INVALID_REQUEST", new FieldError(null, "wrong_type", "The body must be a JSON object."));

    /// <summary>The sender's id of an event makes its delivery one, whatever the request's own key: the sender may make a new request of it.</summary>
    public static CallOptions Once(string agentId, PushEvent pushed, CallOptions call, HttpContext context) => pushed.Id is { Length: > 0 } id
        ? call with { Idempotency = new($"event/{agentId}", id, "") { Replay = call.Idempotency?.Replay ?? ReplayedAnswers.Watch(context) } }
        : call;

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
