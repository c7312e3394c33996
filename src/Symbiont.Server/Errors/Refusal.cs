using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>What a caller is told instead of an answer.</summary>
/// <param name="Status">HTTP status, 400 or above.</param>
/// <param name="Code">Upper-case code for programs.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Details">Serialised as it is; null: none.</param>
/// <param name="RetryAfterSeconds">For <c>Retry-After</c>; null: not said.</param>
internal sealed record Refusal(int Status, string Code, string Message, object? Details = null, int? RetryAfterSeconds = null)
{
    /// <summary>A refusal of the domain; the only place that gives its kinds their statuses.</summary>
    public static Refusal Of(DomainException refused) =>
        new(StatusOf(refused.Kind), refused.Code, refused.Message, refused.Details, refused.RetryAfterSeconds ?? (refused.Kind == ErrorKind.Unavailable ? 1 : null));

    /// <summary>Something broke; the caller learns only under which id the log has it.</summary>
    public static Refusal Internal(string requestId) =>
        new(StatusCodes.Status500InternalServerError, "INTERNAL", $"The server failed; its log has the reason under request {requestId}.", new InternalDetails(requestId));

    /// <summary>The server is ending and begins nothing new.</summary>
    public static Refusal Stopping { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "STOPPING", "The server is stopping; ask again in a moment.", RetryAfterSeconds: 1);

    /// <summary>The sentence for an answer that the framework left without a body.</summary>
    public static Refusal Bare(int status, HttpRequest request) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "ROUTE_NOT_FOUND", $"There is nothing at {Shown(request)}."),
        StatusCodes.Status405MethodNotAllowed => new(status, "METHOD_NOT_ALLOWED", $"{request.Method} is not possible at {Shown(request)}; the Allow header lists what is."),
        StatusCodes.Status408RequestTimeout => new(status, "REQUEST_TIMEOUT", "The request's body came too slowly."),
        StatusCodes.Status413PayloadTooLarge => new(status, "BODY_TOO_LARGE", "The request's body is too large."),
        StatusCodes.Status415UnsupportedMediaType => JsonExpected,
        >= 500 => new(status, "UNAVAILABLE", "The server cannot answer this."),
        _ => new(status, "BAD_REQUEST", "The request is malformed."),
    };

    /// <summary>The sentence for a request that could not even be read; nothing of it is repeated.</summary>
    public static Refusal Unread(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => new(status, "METHOD_NOT_ALLOWED", "This method is not possible for this kind of address."),
        StatusCodes.Status408RequestTimeout => new(status, "REQUEST_TIMEOUT", "The request's headers came too slowly."),
        StatusCodes.Status411LengthRequired => new(status, "LENGTH_REQUIRED", "The request has a body, and says neither its length nor that it comes in chunks."),
        StatusCodes.Status413PayloadTooLarge => new(status, "BODY_TOO_LARGE", "The request's body is too large."),
        StatusCodes.Status414UriTooLong => new(status, "ADDRESS_TOO_LONG", "The request's address is too long."),
        StatusCodes.Status431RequestHeaderFieldsTooLarge => new(status, "HEADERS_TOO_LARGE", "The request's headers are too long or too many."),
        StatusCodes.Status505HttpVersionNotsupported => new(status, "HTTP_VERSION_NOT_SUPPORTED", "This server speaks HTTP/1.0 and HTTP/1.1."),
        _ => new(status, "BAD_REQUEST", "The request is malformed."),
    };

    /// <summary>A body came without saying that it is JSON.</summary>
    public static Refusal JsonExpected { get; } =
        new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "The request's body must be JSON in UTF-8, sent as Content-Type: application/json.");

    /// <summary>As much of the address as a reader needs to recognise it; some requests have none.</summary>
    private static string Shown(HttpRequest request)
    {
        const int Most = 200;
        var path = request.Path.ToUriComponent();
        return path.Length == 0 ? "this address" : path.Length <= Most ? path : path[..Most] + "…";
    }

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
