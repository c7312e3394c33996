namespace Symbiont.Outbound;

/// <summary>The answer to an <see cref="OutboundRequest"/>, whatever its status.</summary>
/// <param name="Status">HTTP status of the last hop.</param>
/// <param name="Headers">Headers of the last hop, content headers included, in the order received; a repeated name repeats.</param>
/// <param name="Body">The body, inflated.</param>
/// <param name="FinalUrl">Where the answer came from after redirects.</param>
/// <param name="Elapsed">From the call to the last byte.</param>
public sealed record OutboundResponse(
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body,
    Uri FinalUrl,
    TimeSpan Elapsed);
