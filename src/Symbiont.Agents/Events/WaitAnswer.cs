namespace Symbiont.Agents;

/// <summary>What an agent says to a wait.</summary>
/// <param name="Wanted">The kept event that it could take: to be offered with its content. Null: what becomes of the wait will be told by message.</param>
/// <param name="WantedMessage">The message that it could take, likewise.</param>
/// <param name="IsFull">Too many wait already; this one does not.</param>
internal sealed record WaitAnswer(long? Wanted = null, string? WantedMessage = null, bool IsFull = false)
{
    public static WaitAnswer Settled { get; } = new();
}
