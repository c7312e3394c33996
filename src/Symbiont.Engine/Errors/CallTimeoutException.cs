namespace Symbiont.Engine;

/// <summary>The caller's time was over. A turn that had not started will not; one that was committing may still take effect.</summary>
public sealed class CallTimeoutException : DomainException
{
    /// <summary>The caller's time was over.</summary>
    /// <param name="call">What was called.</param>
    public CallTimeoutException(string call)
        : base(ErrorKind.Unavailable, "TIMEOUT", $"{call} was not answered in time.") => RetryAfterSeconds = 1;
}
