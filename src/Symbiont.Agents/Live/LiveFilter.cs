namespace Symbiont.Agents;

/// <summary>Which events a live view wants.</summary>
/// <param name="AgentId">Only those of this agent; null: of all.</param>
/// <param name="Types">Only these types; one that ends in <c>.*</c> stands for all that begin like it. Empty: all.</param>
public sealed record LiveFilter(string? AgentId, IReadOnlyList<string> Types)
{
    /// <summary>The view wants this one.</summary>
    public bool Takes(LiveEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return (AgentId is null || happened.AgentId == AgentId) && (Types.Count == 0 || Types.Any(type => Fits(type, happened.Type)));
    }

    private static bool Fits(string wanted, string type) =>
        wanted.EndsWith(".*", StringComparison.Ordinal) ? type.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : wanted == type;
}
