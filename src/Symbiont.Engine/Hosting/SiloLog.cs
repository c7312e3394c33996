using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class SiloLog
{
    [LoggerMessage(2001, LogLevel.Information, "Silo {Silo} serves")]
    public static partial void Started(this ILogger logger, string silo);

    [LoggerMessage(2002, LogLevel.Information, "Silo {Silo} has stopped")]
    public static partial void Stopped(this ILogger logger, string silo);
}
