namespace Symbiont.Agents.Webhooks;

/// <summary>A webhook as its block says. Lies under its path in the space <see cref="Space"/>, written by the agent's commits and read at each delivery.</summary>
/// <param name="AgentId">Whose it is.</param>
/// <param name="Block">Name of the block.</param>
/// <param name="Provider">How deliveries prove where they come from.</param>
/// <param name="Secret">Path in the vault.</param>
internal sealed record WebhookSettings(string AgentId, string Block, string Provider, string Secret)
{
    public const string Space = "webhook";

    /// <summary>Header of the signature or token; null: the provider's usual one.</summary>
    public string? Header { get; init; }

    /// <summary>Header of the delivery's id; null: the provider's usual ones.</summary>
    public string? IdHeader { get; init; }

    /// <summary>Names of the provider's events that are wanted; null: all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>All of them must hold.</summary>
    public IReadOnlyList<WebhookFilter> Filters { get; init; } = [];
}
