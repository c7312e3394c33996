using Microsoft.Extensions.Primitives;

namespace Symbiont.Server;

/// <summary>Lets nobody further without a token, before anything is routed: who may not call does not learn what exists.</summary>
internal sealed class TokenGate(RequestDelegate next, ApiTokens tokens, AccessRules rules, LoginGuard guard, ClientAddress addresses, ErrorWriter errors)
{
    private const string Scheme = "Bearer ";

    private static readonly HashSet<string> TokenParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "token", "access_token", "api_token", "auth_token", "api_auth_token", "bearer", "bearer_token", "authorization", "api_key", "apikey",
    };

    private static readonly Refusal InQuery = new(
        StatusCodes.Status400BadRequest, "TOKEN_IN_QUERY", "A token does not belong in the address, where logs keep it; send it as Authorization: Bearer <token>.");

    private static readonly Refusal Missing = new(
        StatusCodes.Status401Unauthorized, "UNAUTHORIZED", "This needs a token, sent as Authorization: Bearer <token>.");

    private static readonly Refusal TooMany = new(
        StatusCodes.Status429TooManyRequests, "TOO_MANY_FAILED_LOGINS", "Too many wrong tokens have come from this address; it is heard again in the next minute.");

    private static readonly Refusal Unknown = new(StatusCodes.Status401Unauthorized, "UNAUTHORIZED", "The token is not valid.");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.QueryString.HasValue && request.Query.Keys.Any(TokenParameters.Contains))
        {
            return errors.Write(context, InQuery);
        }

        if (AccessRules.IsAlwaysOpen(request.Path))
        {
            return next(context);
        }

        var authorization = request.Headers.Authorization;
        if (authorization.Count == 0)
        {
            return rules.IsOpenTo(context) || LiveEndpoints.HasTicket(request) ? next(context) : errors.Write(context, Missing);
        }

        var caller = CallerOf(authorization);
        if (guard.Wait(addresses.Of(context), caller) is { } seconds)
        {
            return errors.Write(context, TooMany with { RetryAfterSeconds = seconds });
        }

        if (caller is null)
        {
            return errors.Write(context, Unknown);
        }

        context.Features.Set(caller);
        return next(context);
    }

    private Caller? CallerOf(StringValues authorization) =>
        authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? tokens.Find(value.AsSpan(Scheme.Length).Trim())
            : null;
}
