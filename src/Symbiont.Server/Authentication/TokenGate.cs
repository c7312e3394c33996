using Microsoft.Extensions.Primitives;

namespace Symbiont.Server;

/// <summary>Lets nobody further without a token, before anything is routed: who may not call does not learn what exists.</summary>
internal sealed class TokenGate(RequestDelegate next, ApiTokens tokens, AccessRules rules, ErrorWriter errors)
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
            return rules.IsOpenTo(context) ? next(context) : errors.Write(context, Missing);
        }

        if (CallerOf(authorization) is not { } caller)
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
