using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Webhooks;

/// <summary>Ids and paths that a webhook can have; never what was sent.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(3301, LogLevel.Information, "Webhook {Webhook} (/hooks/{Path}) of agent {AgentId} has taken event {EventId}; execution {Execution}")]
    public static partial void Delivered(this ILogger logger, string webhook, string path, string agentId, string eventId, string? execution);

    [LoggerMessage(3302, LogLevel.Warning, "A delivery to the webhook {Webhook} (/hooks/{Path}) of agent {AgentId} is refused: its proof is {Proof}")]
    public static partial void NotProved(this ILogger logger, string webhook, string path, string agentId, Proof proof);

    [LoggerMessage(3303, LogLevel.Warning, "A delivery came to a path where no webhook is: {Path}")]
    public static partial void NoWebhook(this ILogger logger, string path);

    [LoggerMessage(3304, LogLevel.Error, "The webhook {Webhook} of agent {AgentId} cannot read its secret vault://{SecretPath}: {Reason}")]
    public static partial void NoSecret(this ILogger logger, string webhook, string agentId, string secretPath, string reason);

    [LoggerMessage(3305, LogLevel.Warning, "A delivery to the webhook {Webhook} (/hooks/{Path}) of agent {AgentId} waits for its sender to try again: {Code}")]
    public static partial void Busy(this ILogger logger, string webhook, string path, string agentId, string code);
}
