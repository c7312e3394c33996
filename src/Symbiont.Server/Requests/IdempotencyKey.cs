using System.Security.Cryptography;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The <c>Idempotency-Key</c> header: the same key with the same body is the same request.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const int MaxLength = 255;

    /// <summary>The call's name within its caller, method and path; null: the caller gave no key.</summary>
    public static Idempotency? Of(HttpContext context, ReadOnlySpan<byte> body)
    {
        var header = context.Request.Headers[Header];
        if (header.Count == 0)
        {
            return null;
        }

        if (header is not [{ Length: > 0 and <= MaxLength } key] || key.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new InvalidException("INVALID_REQUEST", new FieldError(Header, "malformed", $"The {Header} header must be one value of 1 to {MaxLength} visible ASCII characters."));
        }

        return new($"{Caller.Of(context).Id} {context.Request.Method} {context.Request.Path}", key, Convert.ToHexStringLower(SHA256.HashData(body))) { Replay = ReplayedAnswers.Watch(context) };
    }
}
