using System.Text.Json;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What a reminder carries: when it was set for. Its row's due time moves on with each attempt.</summary>
internal static class ReminderPayload
{
    public static byte[] Of(DateTimeOffset due) => JsonSerializer.SerializeToUtf8Bytes(due.ToUniversalTime());

    public static DateTimeOffset Read(StoredMessage reminder) => JsonSerializer.Deserialize<JsonElement>(reminder.Payload.Span) is { ValueKind: JsonValueKind.String } text
        ? text.GetDateTimeOffset().ToUniversalTime()
        : reminder.Due;
}
