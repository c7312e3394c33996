using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Kinds of values in sentences.</summary>
internal static class Kinds
{
    /// <summary><c>an int</c>, <c>a string</c>, <c>null</c>.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Int or ValueKind.Array => $"an {value.TypeName}",
        _ => $"a {value.TypeName}",
    };

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string AtStart(Value value)
    {
        var text = Of(value);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
