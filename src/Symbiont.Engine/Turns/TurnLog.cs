using Microsoft.Extensions.Logging;

namespace Symbiont.Engine;

internal static partial class TurnLog
{
    [LoggerMessage(2051, LogLevel.Warning, "{Call} of {Grain} waited {Seconds:F1} s for its turn; {Waiting} calls wait in this silo")]
    public static partial void WaitedLong(this ILogger logger, string call, GrainId grain, double seconds, int waiting);

    [LoggerMessage(2052, LogLevel.Warning, "Commit of {Turns} turns of {Grain} took {Seconds:F1} s")]
    public static partial void CommitTookLong(this ILogger logger, int turns, GrainId grain, double seconds);

    [LoggerMessage(2054, LogLevel.Warning, "The state of {Grain} has {Bytes} bytes; every turn writes all of it. Long lists belong in feeds, big values in bodies")]
    public static partial void StateIsLarge(this ILogger logger, GrainId grain, int bytes);

    [LoggerMessage(2053, LogLevel.Error, "What {Call} wanted to happen after its commit failed; the commit stands")]
    public static partial void SignalFailed(this ILogger logger, Exception error, string call);
}
