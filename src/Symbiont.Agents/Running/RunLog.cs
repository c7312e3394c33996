using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Running;

internal static partial class RunLog
{
    [LoggerMessage(3201, LogLevel.Information, "Execution {Execution} of {Agent} ({AgentId}): {Action} in line {Line} was refused")]
    public static partial void Denied(this ILogger logger, string execution, string agent, string? agentId, string action, int line);

    [LoggerMessage(3203, LogLevel.Information, "Execution {Execution} of {Agent} ({AgentId}) says: {Message}")]
    public static partial void Says(this ILogger logger, string execution, string agent, string? agentId, string message);

    [LoggerMessage(3204, LogLevel.Warning, "Execution {Execution} of {Agent} ({AgentId}) says: {Message}")]
    public static partial void Warns(this ILogger logger, string execution, string agent, string? agentId, string message);

    [LoggerMessage(3205, LogLevel.Error, "Execution {Execution} of {Agent} ({AgentId}) says: {Message}")]
    public static partial void Complains(this ILogger logger, string execution, string agent, string? agentId, string message);

    [LoggerMessage(3206, LogLevel.Debug, "Execution {Execution} of {Agent} ({AgentId}) says: {Message}")]
    public static partial void Whispers(this ILogger logger, string execution, string agent, string? agentId, string message);

    [LoggerMessage(3207, LogLevel.Error, "Execution {Execution} of {Agent} ({AgentId}) is given up after {Attempts} attempts")]
    public static partial void GivenUp(this ILogger logger, Exception error, string execution, string agent, string? agentId, int attempts);

    [LoggerMessage(3208, LogLevel.Warning, "Removing executions past their retention failed; it is tried again")]
    public static partial void RetentionFailed(this ILogger logger, Exception error);
}
