namespace Symbiont.Outbound;

/// <summary>Every code that an <see cref="OutboundException"/> can carry.</summary>
public static class OutboundErrorCodes
{
    /// <summary>The address guard or the agent's network policy refused the call; nothing was sent there.</summary>
    public const string Refused = "OUTBOUND_REFUSED";

    /// <summary>The request itself is malformed: address, method or header.</summary>
    public const string InvalidRequest = "INVALID_REQUEST";

    /// <summary>The whole call, redirects and body included, took longer than its time-out.</summary>
    public const string Timeout = "HTTP_TIMEOUT";

    /// <summary>The host name has no address.</summary>
    public const string DnsFailure = "DNS_FAILURE";

    /// <summary>No address of the host took the connection.</summary>
    public const string ConnectFailed = "CONNECT_FAILED";

    /// <summary>The TLS handshake failed, for example for an untrusted certificate.</summary>
    public const string TlsFailure = "TLS_FAILURE";

    /// <summary>The body, after inflation, is larger than the caller takes.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>More redirects in a row than are followed.</summary>
    public const string TooManyRedirects = "TOO_MANY_REDIRECTS";

    /// <summary>The peer broke off, or what it sent is not HTTP.</summary>
    public const string BadResponse = "BAD_RESPONSE";
}
