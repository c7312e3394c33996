using Symbiont.Agents.Webhooks;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What comes to an agent by its webhooks.</summary>
internal sealed partial class AgentGrain
{
    public Task<EventAccepted> Deliver(WebhookDelivery delivery)
    {
        // Between the look at the path and this turn the agent may have let go of it.
        if (!Alive.Blocks.Contains(new(WebhookBlock.KindName, delivery.Block, delivery.Path)))
            throw new NotFoundException("WEBHOOK_NOT_FOUND", $"The agent has no webhook at {delivery.Path}.");
        return Task.FromResult(Take(new(delivery.Id ?? Turn.NewId().ToString(), $"webhook.{delivery.Block}", delivery.Payload, $"webhook:{delivery.Block}", Turn.Now)
        {
            Headers = delivery.Headers,
        }));
    }
}
