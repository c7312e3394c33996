using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One message to an agent. Key: its id (UUID). Made by the agent's turn that takes it in.</summary>
[GrainType("message")]
internal interface IMessageInside : IGrain
{
    /// <summary>The state. Error: <c>MESSAGE_NOT_FOUND</c>.</summary>
    [ReadOnly]
    Task<MessageState> Look();
}
