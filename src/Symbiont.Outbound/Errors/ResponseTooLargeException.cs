namespace Symbiont.Outbound;

/// <summary>The body of the answer is larger than the request takes; the rest was not read.</summary>
public sealed class ResponseTooLargeException : OutboundException
{
    /// <summary>Makes the error.</summary>
    /// <param name="host">The host that answered.</param>
    /// <param name="limit">The largest body taken, in bytes after inflation.</param>
    public ResponseTooLargeException(string host, long limit)
        : base(OutboundErrorCodes.ResponseTooLarge, FormattableString.Invariant($"The answer of '{host}' is larger than {limit} bytes.")) => Limit = limit;

    /// <summary>The largest body taken, in bytes after inflation.</summary>
    public long Limit { get; }
}
