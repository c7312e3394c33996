namespace Symbiont.Agents;

/// <summary>Looks for what a new agent's program needs and the world around it lacks. It stops nothing.</summary>
public interface IProgramAdvisor
{
    /// <summary>The answer with the warnings that only a look outside the program can give, for example of secrets without a value.</summary>
    /// <param name="request">The create call.</param>
    /// <param name="created">Its answer.</param>
    /// <param name="cancelled">Ends the looking.</param>
    Task<AgentCreated> Advise(CreateAgent request, AgentCreated created, CancellationToken cancelled = default);
}
