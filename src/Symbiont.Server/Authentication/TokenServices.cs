namespace Symbiont.Server;

/// <summary>Adds the tokens, and their file's being read again.</summary>
internal static class TokenServices
{
    /// <param name="services">The server's.</param>
    /// <param name="authentication">What the operator gave.</param>
    /// <param name="data">Where the server keeps a token of its own.</param>
    /// <param name="file">The file that the tokens were read from; null: none.</param>
    public static IServiceCollection AddTokens(this IServiceCollection services, AuthenticationOptions authentication, DataOptions data, string? file)
    {
        var isMade = authentication.Tokens.Count == 0;
        services.AddSingleton(new ApiTokens(isMade ? [TokenFile.ReadOrMake(data)] : authentication.Tokens));
        return (isMade ? TokenFile.PathIn(data) : file) is { } path
            ? services.AddHostedService(provider => ActivatorUtilities.CreateInstance<TokenReload>(provider, path))
            : services;
    }
}
