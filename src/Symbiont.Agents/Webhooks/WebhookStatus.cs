namespace Symbiont.Agents;

/// <summary>What becomes of a delivery to a webhook.</summary>
public enum WebhookStatus
{
    /// <summary>There is no such webhook, or the delivery does not prove that it comes from who may send to it. The two are not told apart.</summary>
    Refused,

    /// <summary>It is an event of the agent, durable; so it is when the same delivery was accepted before.</summary>
    Accepted,

    /// <summary>It is genuine, and not what the webhook is for.</summary>
    Filtered,

    /// <summary>The sender asks whether the webhook is there.</summary>
    Challenged,
}
