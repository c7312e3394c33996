namespace Symbiont.Server;

internal static partial class StartLog
{
    [LoggerMessage(1001, LogLevel.Information, "Symbiont {Version} listens on {Urls}; its data is in {DataFolder}; /docs describes the API")]
    public static partial void Listening(this ILogger logger, string version, string urls, string dataFolder);

    [LoggerMessage(1002, LogLevel.Warning,
        "API_AUTH_TOKEN is not set; callers use the token in {TokenFile}: curl -H \"Authorization: Bearer $(cat {TokenFile})\" {Url}/api/v1/agents")]
    public static partial void TokenMade(this ILogger logger, string tokenFile, string url);

    [LoggerMessage(1003, LogLevel.Warning, "{Name} is no setting of this server and has no effect")]
    public static partial void UnknownVariable(this ILogger logger, string name);
}
