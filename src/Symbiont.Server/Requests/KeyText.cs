using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Fields whose text becomes a key of the store, which knows no U+0000.</summary>
internal static class KeyText
{
    public static void Check(string? value, string field)
    {
        if (value?.Contains('\0', StringComparison.Ordinal) == true)
            throw new InvalidException("INVALID_REQUEST", new FieldError(field, "invalid_character", $"The field {field} must not contain U+0000."));
    }
}
