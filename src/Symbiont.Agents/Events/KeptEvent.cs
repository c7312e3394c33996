namespace Symbiont.Agents;

/// <summary>An event that nobody has taken yet and an execution under way may still wait for.</summary>
/// <param name="Number">Its number among the agent's events.</param>
/// <param name="Type">Its type, as <see cref="EventKey"/> has it.</param>
internal sealed record KeptEvent(long Number, string Type);
