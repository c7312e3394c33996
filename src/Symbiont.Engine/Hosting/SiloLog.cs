using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class SiloLog
{
    [LoggerMessage(2001, LogLevel.Information, "Silo {Silo} serves")]
    public static partial void Started(this ILogger logger, string silo);

    [LoggerMessage(2003, LogLevel.Information, "Silo {Silo} takes work from now on")]
    public static partial void Joined(this ILogger logger, string silo);

    [LoggerMessage(2005, LogLevel.Information, "Silo {Silo} waits with work: an earlier process of its name may still live")]
    public static partial void Waits(this ILogger logger, string silo);

    [LoggerMessage(2004, LogLevel.Critical, "Another process that lives is registered as silo {Silo}; this one stops. Give each process a SYMBIONT_SILO_NAME of its own")]
    public static partial void NameIsTaken(this ILogger logger, string silo);

    [LoggerMessage(2002, LogLevel.Information, "Silo {Silo} has stopped")]
    public static partial void Stopped(this ILogger logger, string silo);
}
