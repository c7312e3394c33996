using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Fields that hold any JSON object, and nothing but an object.</summary>
internal static class ObjectField
{
    public static void Check(JsonElement? value, string field)
    {
        if (value is { ValueKind: not JsonValueKind.Object })
        {
            throw new InvalidException("INVALID_REQUEST", new FieldError(field, "wrong_type", $"The field {field} must be a JSON object."));
        }
    }
}
