namespace Symbiont.Agents;

/// <summary>Views of agents' messages.</summary>
public interface IMailboxes
{
    /// <summary>The agent's last messages, in order of their arrival. Error: <c>AGENT_NOT_FOUND</c>.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="limit">At most so many, from 1.</param>
    /// <param name="beforeId">Only those that came before this one; empty: the last ones.</param>
    Task<MessageList> List(string agentId, int limit, string beforeId = "");

    /// <summary>What became of a message. Error: <c>MESSAGE_NOT_FOUND</c>.</summary>
    Task<MessageStanding> GetStanding(string messageId);
}
