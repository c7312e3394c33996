using Microsoft.Extensions.Logging;

namespace Symbiont.Telemetry;

internal static partial class RequestLog
{
    [LoggerMessage(5101, LogLevel.Debug, "The number of requests could not be told to the other silos; it is tried again")]
    public static partial void ReportFailed(this ILogger logger, Exception error);
}
