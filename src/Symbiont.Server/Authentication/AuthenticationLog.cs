namespace Symbiont.Server;

internal static partial class AuthenticationLog
{
    [LoggerMessage(1301, LogLevel.Information, "The tokens were read again from {File}; {Count} are valid")]
    public static partial void TokensRead(this ILogger logger, string file, int count);

    [LoggerMessage(1302, LogLevel.Warning, "The token file {File} has changed and is no list of tokens; the tokens stay what they were")]
    public static partial void TokensUnusable(this ILogger logger, string file);
}
