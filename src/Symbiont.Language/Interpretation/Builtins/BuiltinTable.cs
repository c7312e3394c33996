using System.Collections.Frozen;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Every pure builtin by name.</summary>
internal static class BuiltinTable
{
    private static readonly FrozenDictionary<string, Builtin> All =
        new[] { TextBuiltins.All, NumberBuiltins.All, CollectionBuiltins.All, EncodingBuiltins.All, MetaBuiltins.All, FunctionalBuiltins.All }
            .SelectMany(group => group)
            .ToFrozenDictionary(builtin => builtin.Name, StringComparer.Ordinal);

    /// <summary>Builtins that make sense without a receiver only.</summary>
    private static readonly FrozenSet<string> NoMethods = FrozenSet.Create(StringComparer.Ordinal, "error", "range");

    /// <summary>Methods that even null has, so that a program can ask before it goes on.</summary>
    public static bool IsForNull(string name) => name is "is_null" or "type_of" or "string" or "to_json";

    public static IEnumerable<string> Names => All.Keys;

    public static Builtin? Find(string name) => All.GetValueOrDefault(name);

    public static Builtin? FindMethod(string name) => NoMethods.Contains(name) ? null : Find(name);

    public static string SuggestMethod(string name) => Suggestion.For(name, All.Keys.Where(candidate => !NoMethods.Contains(candidate)));
}
