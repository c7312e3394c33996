namespace Symbiont.Server;

internal static partial class ErrorLog
{
    [LoggerMessage(1101, LogLevel.Error, "{Method} {Path} failed; request {RequestId}")]
    public static partial void Failed(this ILogger logger, Exception failure, string method, PathString path, string requestId);

    [LoggerMessage(1102, LogLevel.Error, "An answer broke off half-way; request {RequestId}")]
    public static partial void AnswerBroken(this ILogger logger, Exception failure, string requestId);
}
