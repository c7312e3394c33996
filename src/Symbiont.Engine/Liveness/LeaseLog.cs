using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class LeaseLog
{
    [LoggerMessage(2401, LogLevel.Warning, "This silo has not been able to renew its lease for {Seconds:F1} s; what runs is stopped")]
    public static partial void LeaseLapsed(this ILogger logger, double seconds);

    [LoggerMessage(2402, LogLevel.Warning, "This silo was taken for dead by others and goes on as a new one; what it owned runs elsewhere")]
    public static partial void WasGivenUp(this ILogger logger);

    [LoggerMessage(2403, LogLevel.Warning, "Renewing the lease failed; it is tried again")]
    public static partial void RenewalFailed(this ILogger logger, Exception error);

    [LoggerMessage(2408, LogLevel.Warning, "A transaction on the database server has been open for {Seconds:F0} s; feeds are read only up to it. Look for it in pg_stat_activity and pg_prepared_xacts")]
    public static partial void FeedsHeldBack(this ILogger logger, double seconds);

    [LoggerMessage(2407, LogLevel.Warning, "Finding out which silos have died failed; it is tried again")]
    public static partial void JudgingFailed(this ILogger logger, Exception error);

    [LoggerMessage(2404, LogLevel.Information, "{Rows} messages and work items of dead silos are free again")]
    public static partial void TakenBack(this ILogger logger, int rows);

    [LoggerMessage(2405, LogLevel.Warning, "This machine's clock is {Seconds:F1} s off the store's; the store's time counts")]
    public static partial void ClockSkewed(this ILogger logger, double seconds);

    [LoggerMessage(2406, LogLevel.Warning, "Giving back what this silo owns failed; others take it over when its lease ends")]
    public static partial void LeavingFailed(this ILogger logger, Exception error);
}
