namespace Symbiont.Outbound;

/// <summary>One outbound call. Checked when it is sent: <see cref="OutboundErrorCodes.InvalidRequest"/>.</summary>
/// <param name="Method">An HTTP method in capitals; not CONNECT or TRACE.</param>
/// <param name="Url">An absolute http or https address without user name and password.</param>
public sealed record OutboundRequest(string Method, string Url)
{
    /// <summary>The largest body taken when the caller says nothing: 1 MiB.</summary>
    public const long DefaultMaxResponseBytes = 1 << 20;

    /// <summary>
    /// Headers in the order given, names may repeat; another origin that a redirect leads to sees only harmless ones. Values must be without line breaks; the framing headers
    /// (Host, Content-Length, Transfer-Encoding, Connection and their like) belong to the client.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body, sent as it is; empty: none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Time for the whole call, redirects and body included; &gt; 0.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Largest body of the answer, in bytes after inflation; ≥ 0.</summary>
    public long MaxResponseBytes { get; init; } = DefaultMaxResponseBytes;

    /// <summary>The address or the body holds a secret: a redirect to another origin that asks for the body again is refused.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Sent as <c>Idempotency-Key</c>, the same in every attempt; never to another origin.</summary>
    public string? IdempotencyKey { get; init; }
}
