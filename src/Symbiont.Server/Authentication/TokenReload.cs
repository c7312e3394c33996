namespace Symbiont.Server;

/// <summary>Reads the file of tokens again when it changes, so that a token can be added or taken away while the server runs. What cannot be used changes nothing.</summary>
internal sealed class TokenReload(string path, ApiTokens tokens, TimeProvider clock, ILogger<TokenReload> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string? seen = null;
        using var every = new PeriodicTimer(Look, clock);
        do
        {
            var text = await Read(stoppingToken);
            // The first look too: the file may have changed since the settings were read.
            if (text is not null && text != seen)
                Use(seen = text);
        }
        while (await every.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<string?> Read(CancellationToken stopping)
    {
        try
        {
            return await File.ReadAllTextAsync(path, stopping);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // Most likely it is being replaced at this moment; the tokens stay what they are.
            return null;
        }
    }

    private void Use(string text)
    {
        if (AuthenticationOptions.TokensIn(text) is { Count: > 0 } given)
        {
            if (tokens.Use(given))
                logger.TokensRead(path, given.Count);
        }
        else
        {
            logger.TokensUnusable(path);
        }
    }
}
