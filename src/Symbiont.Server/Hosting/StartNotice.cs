namespace Symbiont.Server;

/// <summary>What the operator has to know once the server listens.</summary>
internal static class StartNotice
{
    public static void AnnounceStart(this WebApplication app, IReadOnlyList<string> unknownVariables)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Symbiont.Server");
        foreach (var name in unknownVariables)
        {
            logger.UnknownVariable(name);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var data = app.Services.GetRequiredService<DataOptions>();
            logger.Listening(ProductVersion.Text, string.Join(", ", app.Urls), data.Folder);
            if (app.Services.GetRequiredService<AuthenticationOptions>().Tokens.Count == 0)
            {
                logger.TokenMade(TokenFile.PathIn(data), app.Urls.First());
            }
        });
    }
}
