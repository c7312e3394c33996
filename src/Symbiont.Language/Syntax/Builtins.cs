using System.Collections.Frozen;

namespace Symbiont.Language.Syntax;

/// <summary>The functions every program has that touch nothing outside it.</summary>
public static class Builtins
{
    private const int Any = int.MaxValue;

    /// <summary>Every pure builtin by name.</summary>
    public static FrozenDictionary<string, BuiltinSignature> All { get; } = new Dictionary<string, BuiltinSignature>(StringComparer.Ordinal)
    {
        ["len"] = new(1, 1),
        ["length"] = new(1, 1),
        ["keys"] = new(1, 1),
        ["values"] = new(1, 1),
        ["map"] = new(2, 2),
        ["filter"] = new(2, 2),
        ["reduce"] = new(2, 3),
        ["sort"] = new(1, 2),
        ["contains"] = new(2, 2),
        ["join"] = new(1, 2),
        ["split"] = new(1, 2),
        ["trim"] = new(1, 1),
        ["upper"] = new(1, 1),
        ["lower"] = new(1, 1),
        ["replace"] = new(3, 3),
        ["starts_with"] = new(2, 2),
        ["ends_with"] = new(2, 2),
        ["substring"] = new(2, 3),
        ["abs"] = new(1, 1),
        ["min"] = new(1, Any),
        ["max"] = new(1, Any),
        ["round"] = new(1, 2),
        ["floor"] = new(1, 1),
        ["ceil"] = new(1, 1),
        ["int"] = new(1, 1),
        ["float"] = new(1, 1),
        ["string"] = new(1, 1),
        ["parse_json"] = new(1, 1),
        ["to_json"] = new(1, 1),
        ["base64_encode"] = new(1, 1),
        ["base64_decode"] = new(1, 1),
        ["hash"] = new(1, 2),
        ["range"] = new(1, 2),
        ["append"] = new(2, 2),
        ["merge"] = new(1, Any),
        ["error"] = new(1, 2),
        ["is_null"] = new(1, 1),
        ["type_of"] = new(1, 1),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
