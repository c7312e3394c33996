using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>What an action was given, written down when it began: about 500 characters, secrets masked.</summary>
/// <param name="Positional">The arguments without names, in order.</param>
/// <param name="Named">The arguments with names.</param>
/// <param name="Cut">Something was left out; a <c>…</c> stands where.</param>
public sealed record StepArguments(IReadOnlyList<JsonElement> Positional, IReadOnlyDictionary<string, JsonElement> Named, bool Cut)
{
    internal const string PositionalKey = "positional";
    internal const string NamedKey = "named";
    internal const string CutKey = "cut";

    /// <summary>Reads what stands in a journal line; what was empty is not written there.</summary>
    internal static StepArguments Of(JsonElement written) => new(
        written.TryGetProperty(PositionalKey, out var positional) ? [.. positional.EnumerateArray()] : [],
        written.TryGetProperty(NamedKey, out var named) ? Members(named) : new Dictionary<string, JsonElement>(),
        written.TryGetProperty(CutKey, out var cut) && cut.GetBoolean());

    // Two names that hold a secret look alike once they are masked.
    private static Dictionary<string, JsonElement> Members(JsonElement named)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in named.EnumerateObject())
            members[member.Name] = member.Value;
        return members;
    }
}
