using System.Buffers;
using System.Collections.Frozen;

namespace Symbiont.Outbound;

/// <summary>Which headers a caller may set, and which of them another origin may see.</summary>
internal static class OutboundHeaders
{
    public const string IdempotencyKey = "Idempotency-Key";

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Framing and hop-by-hop: whoever sets these can make two requests out of one or speak as another host.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authorization",
        "Upgrade", "TE", "Trailer", "Expect", "HTTP2-Settings",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Any other may hold a credential under a name of its own (X-Api-Key), so another origin sees none of them.
    private static readonly FrozenSet<string> ForAnyOrigin =
        new[] { "Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "User-Agent", "Cache-Control" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    public static bool StaysHome(string name) => !ForAnyOrigin.Contains(name) && !IsContent(name);

    public static bool IsContent(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expires", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Allow", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why this header may not be sent; null if it may.</summary>
    public static string? Refusal(string name, string value) =>
        !IsToken(name) ? "A header name may only have letters, digits and !#$%&'*+-.^_`|~."
        : Reserved.Contains(name) ? $"The header '{name}' is set by the client itself."
        : value.Any(c => char.IsControl(c) && c != '\t') ? $"The value of the header '{name}' has a line break or another control character."
        : null;
}
