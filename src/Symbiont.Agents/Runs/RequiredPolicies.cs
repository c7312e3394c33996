using Symbiont.Agents.Programs;

namespace Symbiont.Agents;

/// <summary>Policies that whoever starts a run wants its program to have.</summary>
internal static class RequiredPolicies
{
    /// <summary>Those that the program lacks.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> required, RunnableAgent agent)
    {
        if (required.Count == 0)
            return [];
        var program = agent.Program.Syntax;
        var present = program.Policies.Concat(program.Agents.SelectMany(declared => declared.Policies)).Select(policy => policy.Name).ToHashSet(StringComparer.Ordinal);
        return [.. required.Where(name => !present.Contains(name))];
    }

    /// <summary>Why no action may be performed; null: they may be.</summary>
    public static string? Refusal(IReadOnlyList<string> required, RunnableAgent agent, bool isStrict) =>
        isStrict && Missing(required, agent) is { Count: > 0 } missing
            ? $"The policy is strict, and the program lacks what this run is to be under: policy {string.Join(", ", missing.Select(name => $"'{name}'"))}."
            : null;
}
