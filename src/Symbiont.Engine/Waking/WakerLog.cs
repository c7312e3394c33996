using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class WakerLog
{
    [LoggerMessage(2301, LogLevel.Warning, "Taking what is due from the store failed; it is tried again")]
    public static partial void PumpFailed(this ILogger logger, Exception error);

    [LoggerMessage(2302, LogLevel.Warning, "Keeping house failed; it is tried again")]
    public static partial void HousekeepingFailed(this ILogger logger, Exception error);
}
