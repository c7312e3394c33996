namespace Symbiont.Server;

/// <summary>Who makes a request, as far as it has been proved.</summary>
/// <param name="Id">The same for the same token, and not the token; keeps callers' idempotency keys apart.</param>
/// <param name="HasToken">A valid token was shown.</param>
internal sealed record Caller(string Id, bool HasToken)
{
    /// <summary>Somebody at an open endpoint.</summary>
    public static Caller Anonymous { get; } = new("anonymous", HasToken: false);

    public static Caller Of(HttpContext context) => context.Features.Get<Caller>() ?? Anonymous;
}
