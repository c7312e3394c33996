using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Webhooks;

/// <summary>What a delivery's bytes are: JSON that a program can have, else text, else bytes.</summary>
internal static class WebhookBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The JSON value; null: it is none, or none that the language has.</summary>
    public static JsonElement? Json(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            var value = document.RootElement.Clone();
            ValueJson.Read(value);
            return value;
        }
        catch (Exception other) when (other is JsonException or ValueFormatException or InvalidOperationException)
        {
            // Half a surrogate pair is an invalid operation to who reads it.
            return null;
        }
    }

    /// <summary>What the event carries.</summary>
    public static JsonElement Payload(JsonElement? json, ReadOnlyMemory<byte> body) => json
        ?? (Utf8.IsValid(body.Span)
            ? JsonSerializer.SerializeToElement(new { text = Encoding.UTF8.GetString(body.Span) })
            : JsonSerializer.SerializeToElement(new { base64 = Convert.ToBase64String(body.Span) }));
}
