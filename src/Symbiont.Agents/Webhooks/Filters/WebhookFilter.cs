using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents.Webhooks;

/// <summary>A condition on a delivery's JSON body. Without <paramref name="EqualTo"/> and <paramref name="Contains"/> it asks that the place is there and not null.</summary>
/// <param name="JsonPath">The place, as <see cref="Webhooks.JsonPath"/> reads it.</param>
/// <param name="EqualTo">What must stand there; null: anything.</param>
/// <param name="Contains">What the text or the array there must contain; null: anything.</param>
internal sealed record WebhookFilter(string JsonPath, [property: JsonPropertyName("equals")] JsonElement? EqualTo, JsonElement? Contains)
{
    public bool Holds(JsonElement body) =>
        Webhooks.JsonPath.Parse(JsonPath)!.Find(body) is { ValueKind: not JsonValueKind.Undefined } found
        && (EqualTo is { } value ? JsonElement.DeepEquals(found, value) : Contains is not null || found.ValueKind != JsonValueKind.Null)
        && (Contains is not { } part || IsIn(found, part));

    private static bool IsIn(JsonElement found, JsonElement part) => found.ValueKind switch
    {
        JsonValueKind.String => part.ValueKind == JsonValueKind.String && found.GetString()!.Contains(part.GetString()!, StringComparison.Ordinal),
        JsonValueKind.Array => found.EnumerateArray().Any(item => JsonElement.DeepEquals(item, part)),
        _ => false,
    };
}
