using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>What one agent says to another.</summary>
internal static class MessagePayload
{
    /// <summary>The argument <c>message</c> as JSON. A secret does not travel in it.</summary>
    public static JsonElement Read(ActionCall call, SecretLedger secrets)
    {
        var text = Text(call);
        if (text.Length > MessageRules.MaxPayload)
            throw new ActionException("VALUE_TOO_LARGE", $"A message may have {MessageRules.MaxPayload} bytes; this one has {text.Length}.");
        return secrets.ForStore(text).Sealed
            ? throw new ActionException("SECRET_IN_MESSAGE", "The message holds a secret; the other agent reads it from the vault itself, if it may.")
            : JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static string Text(ActionCall call)
    {
        try
        {
            return ValueJson.Write(call.Required("message", 1));
        }
        catch (ValueFormatException unwritable)
        {
            throw new ActionException(ErrorCodes.NotSerialisable, unwritable.Message);
        }
    }
}
