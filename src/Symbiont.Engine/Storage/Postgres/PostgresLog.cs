using Microsoft.Extensions.Logging;

namespace Symbiont.Engine.Storage.Postgres;

internal static partial class PostgresLog
{
    [LoggerMessage(2501, LogLevel.Warning, "The connection broke while {Commits} commits were under way; what became of them is being found out")]
    public static partial void CommitUnclear(this ILogger logger, Exception error, int commits);

    [LoggerMessage(2502, LogLevel.Information, "The unclear commit is settled; it has happened: {HasHappened}")]
    public static partial void CommitSettled(this ILogger logger, bool hasHappened);

    [LoggerMessage(2503, LogLevel.Warning, "A commit waited for a row that {Session} held without doing anything (process {Process}); that session was ended")]
    public static partial void BlockerEnded(this ILogger logger, string session, int process);

    [LoggerMessage(2504, LogLevel.Warning, "Hints of other silos do not arrive; what is due is found by looking")]
    public static partial void ListeningFailed(this ILogger logger, Exception error);
}
