namespace Symbiont.Server.Tests;

/// <summary>A server that runs elsewhere and is to be tested instead of one of the tests' own.</summary>
internal static class NamedServer
{
    public const string UrlSetting = "SYMBIONT_TEST_URL";

    private const string TokenSetting = "SYMBIONT_TEST_TOKEN";

    /// <summary>Null: each class starts its own.</summary>
    public static Uri? Address { get; } = Environment.GetEnvironmentVariable(UrlSetting) is { Length: > 0 } url ? new(url) : null;

    public static string Token => Environment.GetEnvironmentVariable(TokenSetting) is { Length: > 0 } token
        ? token
        : throw new InvalidOperationException($"{UrlSetting} names a server; {TokenSetting} must hold a token of it.");

    /// <summary>A test that would start a server while another one is named proves nothing about that one, and so must not pass.</summary>
    public static void Refuse()
    {
        if (Address is not null)
            throw new InvalidOperationException(
                $"{UrlSetting} names the server to test, and this test needs one of its own. Leave such tests out: --filter \"{HttpContract.Trait}={HttpContract.Any}&{HttpContract.Needs}!={HttpContract.OwnServer}\"");
    }
}
