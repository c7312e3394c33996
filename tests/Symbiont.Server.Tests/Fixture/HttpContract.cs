namespace Symbiont.Server.Tests;

/// <summary>
/// Marks the tests that hold for any server that speaks the API, also one that runs elsewhere and is named by <see cref="NamedServer"/>:
/// <c>--filter "Contract=http&amp;Needs!=own-server"</c>.
/// </summary>
internal static class HttpContract
{
    /// <summary>On a class whose tests only call.</summary>
    public const string Trait = "Contract";

    public const string Any = "http";

    /// <summary>On a test of such a class that has to set the server up, look inside, end it, or call it from its own machine past every proxy.</summary>
    public const string Needs = "Needs";

    public const string OwnServer = "own-server";
}
