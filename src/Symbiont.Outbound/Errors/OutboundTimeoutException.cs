namespace Symbiont.Outbound;

/// <summary>The call did not end within its time-out. Whether the peer acted on it is unknown.</summary>
public sealed class OutboundTimeoutException : OutboundException
{
    /// <summary>Makes the error.</summary>
    /// <param name="host">The host that was being asked when time ran out.</param>
    /// <param name="timeout">The time-out of the whole call.</param>
    public OutboundTimeoutException(string host, TimeSpan timeout)
        : base(OutboundErrorCodes.Timeout, FormattableString.Invariant($"The call to '{host}' did not end within {timeout.TotalSeconds:0.###} s."))
    {
    }
}
