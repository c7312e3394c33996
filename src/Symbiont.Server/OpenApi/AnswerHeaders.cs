using System.Globalization;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>The headers that answers carry by rule, described once.</summary>
internal static class AnswerHeaders
{
    private const string RetryAfter = "Retry-After";
    private const string Authenticate = "WWW-Authenticate";

    public static IEnumerable<string> Of(int status) =>
    [
        RequestIdGate.Header,
        .. status == StatusCodes.Status401Unauthorized ? [Authenticate] : Array.Empty<string>(),
        .. status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable ? [RetryAfter] : Array.Empty<string>(),
    ];

    /// <summary>The page that follows, of lists that a limit cuts.</summary>
    public static OpenApiHeader Link => Text("The relative address of the next page, as `<…>; rel=\"next\"`. Absent from the last page, and without `limit` from arrays that are sent whole.");

    public static void AddTo(OpenApiComponents components)
    {
        components.Headers ??= new Dictionary<string, IOpenApiHeader>();
        components.Headers[RequestIdGate.Header] = Text(
            "The request's id, under which the server's log knows it: the caller's own `X-Request-Id` where that has 1 to 64 of `A-Z a-z 0-9 . _ -`, else a new UUID.");
        components.Headers[Authenticate] = Text("Always `Bearer`.");
        components.Headers[RetryAfter] = new OpenApiHeader
        {
            Description = "After so many seconds it makes sense to ask again.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = 1.ToString(CultureInfo.InvariantCulture) },
        };
        components.Headers[ReplayedAnswers.Header] = new OpenApiHeader
        {
            Description = "`true` where nothing was done and an earlier request's answer is repeated, by the request's `Idempotency-Key` or an event's `id`; else absent.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [System.Text.Json.Nodes.JsonValue.Create("true")] },
        };
    }

    private static OpenApiHeader Text(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
