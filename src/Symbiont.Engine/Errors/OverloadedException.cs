namespace Symbiont.Engine;

/// <summary>Too much waits already; nothing was begun.</summary>
public sealed class OverloadedException : DomainException
{
    /// <summary>Too much waits already; nothing was begun.</summary>
    /// <param name="what">What is full.</param>
    public OverloadedException(string what)
        : base(ErrorKind.Unavailable, "OVERLOADED", $"Too many calls wait for {what}; nothing was begun. Try again later.") => RetryAfterSeconds = 1;
}
