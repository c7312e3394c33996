namespace Symbiont.Server;

internal static partial class DrainLog
{
    [LoggerMessage(1004, LogLevel.Information, "Told to stop: not ready any more, serving for another {Seconds} s")]
    public static partial void Draining(this ILogger logger, double seconds);
}
