namespace Symbiont.Engine;

/// <summary>The store cannot take a commit now (disk full, locked); nothing happened.</summary>
public sealed class StoreUnavailableException : DomainException
{
    /// <summary>The store cannot take a commit now.</summary>
    /// <param name="reason">Why, in words for people.</param>
    public StoreUnavailableException(string reason)
        : base(ErrorKind.Unavailable, "STORE_UNAVAILABLE", $"The store cannot be written now: {reason}") => RetryAfterSeconds = 2;
}
