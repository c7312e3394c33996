namespace Symbiont.Outbound;

/// <summary>Turns what a caller gave into a first hop, or says what is wrong with it before anything is sent.</summary>
internal static class RequestCheck
{
    public static Hop ToFirstHop(OutboundRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!OutboundHeaders.IsToken(request.Method) || request.Method.ToUpperInvariant() is "CONNECT" or "TRACE")
            throw Invalid($"'{request.Method}' is no method that can be called.");
        if (request.Timeout <= TimeSpan.Zero || request.Timeout > TimeSpan.FromDays(1))
            throw Invalid("The time-out must be more than 0 and at most a day.");
        if (request.MaxResponseBytes is < 0 or > int.MaxValue / 2)
            throw Invalid("The largest response must be between 0 and 1 GiB.");
        foreach (var (name, value) in request.Headers)
        {
            if (OutboundHeaders.Refusal(name, value) is { } sentence)
                throw Invalid(sentence);
        }

        return new(request.Method.ToUpperInvariant(), OutboundUrl.Parse(request.Url), WithKey(request), request.Body, request.IsConfidential);
    }

    private static IReadOnlyList<KeyValuePair<string, string>> WithKey(OutboundRequest request)
    {
        if (request.IdempotencyKey is not { } key)
            return request.Headers;
        if (OutboundHeaders.Refusal(OutboundHeaders.IdempotencyKey, key) is { } sentence)
            throw Invalid(sentence);

        // The runtime's key identifies the attempt; a program's own would break the promise of "the same key again".
        return [.. request.Headers.Where(header => !header.Key.Equals(OutboundHeaders.IdempotencyKey, StringComparison.OrdinalIgnoreCase)), new(OutboundHeaders.IdempotencyKey, key)];
    }

    private static OutboundException Invalid(string sentence) => new(OutboundErrorCodes.InvalidRequest, sentence);
}
