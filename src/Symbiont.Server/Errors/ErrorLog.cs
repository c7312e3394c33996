namespace Symbiont.Server;

internal static partial class ErrorLog
{
    [LoggerMessage(1101, LogLevel.Error, "{Method} {Path} failed; request {RequestId}, trace {Trace}")]
    public static partial void Failed(this ILogger logger, Exception failure, string method, PathString path, string requestId, string? trace);

    [LoggerMessage(1102, LogLevel.Error, "The answer to {Method} {Path} broke off half-way; request {RequestId}, trace {Trace}")]
    public static partial void AnswerBroken(this ILogger logger, Exception failure, string method, PathString path, string requestId, string? trace);
}
