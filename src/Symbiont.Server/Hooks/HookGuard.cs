namespace Symbiont.Server;

/// <summary>
/// Slows down who guesses at webhooks, as <see cref="LoginGuard"/> does with tokens, and apart from it: a sender with an old secret must not shut out those who log in.
/// </summary>
internal sealed class HookGuard(TimeProvider time, ClientAddress addresses)
{
    private static readonly Refusal TooMany = new(
        StatusCodes.Status429TooManyRequests, "TOO_MANY_FAILED_DELIVERIES", "Too many deliveries that prove nothing have come from this address; it is heard again in the next minute.");

    private readonly LoginGuard guard = new(time);

    public void RefuseGuessers(HttpContext context, string path)
    {
        if (guard.Left(addresses.Of(context), Sender(path)) is { } seconds)
            throw new RefusedException(TooMany with { RetryAfterSeconds = seconds });
    }

    public void Note(HttpContext context, string path, bool isGenuine) => guard.Wait(addresses.Of(context), isGenuine ? Sender(path) : null);

    /// <summary>Who has delivered here before is let through beside those who guess.</summary>
    private static Caller Sender(string path) => new($"hook {path}", HasToken: false);
}
