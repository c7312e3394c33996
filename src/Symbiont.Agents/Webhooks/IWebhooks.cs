namespace Symbiont.Agents;

/// <summary>Takes deliveries to the webhooks that programs of agents declare.</summary>
public interface IWebhooks
{
    /// <summary>
    /// Checks a delivery and has its agent take it as an event, once; durable when answered. Errors: <c>UNAVAILABLE</c> kinds where the webhook's secret cannot be read
    /// (<c>WEBHOOK_SECRET_UNREADABLE</c>), <c>TooMany</c> kinds where the agent takes nothing more now. Whether a path is unknown or a signature wrong, the answer is
    /// the same, and so is the work done for it.
    /// </summary>
    /// <param name="request">The delivery as it came.</param>
    /// <param name="cancelled">The sender has left; a delivery that is not under way yet does not begin.</param>
    Task<WebhookAnswer> Receive(WebhookRequest request, CancellationToken cancelled = default);
}
