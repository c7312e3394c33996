using System.Text;
using System.Text.Json;
using Symbiont.Engine;
using Symbiont.Language.Values;

namespace Symbiont.Agents;

/// <summary>An event as programs see it: <c>{id, type, payload, source, received_at}</c>.</summary>
internal static class EventValue
{
    /// <summary>The event in the exact encoding, or why a program cannot have it.</summary>
    public static (string? Value, ExecutionFailure? Error) Encode(RecentEvent taken, int maxBytes)
    {
        try
        {
            var encoded = ValueCodec.Encode(ValueJson.Read(JsonSerializer.SerializeToElement(taken, EngineJson.Options)));
            return encoded.Length <= maxBytes
                ? (Encoding.UTF8.GetString(encoded), null)
                : (null, new("RESULT_TOO_LARGE", $"The event {taken.Id} has more than {maxBytes} bytes.", null, null));
        }
        catch (ValueFormatException unreadable)
        {
            return (null, ExecutionFailure.Of("INVALID_EVENT", $"The event {taken.Id} holds no value of the language: {unreadable.Message}", null, null));
        }
    }
}
