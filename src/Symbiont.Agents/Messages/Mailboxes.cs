using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Puts together what an agent's list of messages and the messages themselves know.</summary>
internal sealed class Mailboxes(IGrainFactory grains, ILookups lookups, IBodies bodies) : IMailboxes
{
    public async Task<MessageList> List(string agentId, int limit, string beforeId = "")
    {
        await grains.GetGrain<IAgentInside>(agentId).Look();
        var messages = new List<MessageDetail>();
        foreach (var entry in (await lookups.PageNewest(AgentLists.Messages(agentId), beforeId, limit)).Reverse())
        {
            if (await Find(entry.Key) is { } message)
                messages.Add(message);
        }

        return new(messages);
    }

    public async Task<MessageStanding> GetStanding(string messageId)
    {
        var state = await grains.GetGrain<IMessageInside>(messageId).Look();
        return new(state.Id, state.Status);
    }

    /// <summary>Null: forgotten since the list was read.</summary>
    private async Task<MessageDetail?> Find(string id)
    {
        try
        {
            var state = await grains.GetGrain<IMessageInside>(id).Look();
            return await bodies.GetBody(GrainId.Of<IMessageInside>(id), MessageState.PayloadBody) is { } payload
                ? new(state.Id, state.Sender, state.Topic, JsonSerializer.Deserialize<JsonElement>(payload.Span), state.Status, state.SentAt, state.ExpiresAt,
                    state.SettledAt, state.ExecutionId)
                : null;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
