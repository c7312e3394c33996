namespace Symbiont.Server;

internal static partial class HealthLog
{
    [LoggerMessage(1201, LogLevel.Error, "Health check {Name} failed")]
    public static partial void CheckFailed(this ILogger logger, Exception failure, string name);
}
