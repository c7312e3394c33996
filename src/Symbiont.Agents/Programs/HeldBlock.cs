namespace Symbiont.Agents;

/// <summary>What a block of an agent's program holds in the cluster. It stands in the agent's state, so names and keys have 128 characters at most.</summary>
/// <param name="Kind">The kind of the block, as <see cref="IProgramBlock.Kind"/>.</param>
/// <param name="Name">The block's name.</param>
/// <param name="Key">What is held: the path of a webhook, the id of a schedule.</param>
public sealed record HeldBlock(string Kind, string Name, string Key);
