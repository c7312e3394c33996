using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class DeliveryLog
{
    [LoggerMessage(2201, LogLevel.Warning, "Delivery of {Message} to {Receiver} failed, attempt {Attempt}; it is tried again")]
    public static partial void DeliveryFailed(this ILogger logger, Exception error, string message, GrainId receiver, int attempt);

    [LoggerMessage(2202, LogLevel.Error, "Message {Message} to {Receiver} is given up after {Attempts} attempts")]
    public static partial void MessageBuried(this ILogger logger, Exception error, string message, GrainId receiver, int attempts);
}
