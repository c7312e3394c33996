using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Symbiont.Server;

/// <summary>Writes a refusal as the answer.</summary>
internal sealed class ErrorWriter(JsonSerializerOptions json)
{
    private readonly JsonTypeInfo<ErrorBody> body = (JsonTypeInfo<ErrorBody>)json.GetTypeInfo(typeof(ErrorBody));

    /// <summary>The response must not have started. Headers set so far (request id, CORS, Allow) stay.</summary>
    public Task Write(HttpContext context, Refusal refusal)
    {
        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.ContentLength = null;
        if (refusal.RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        // Without a token of ours the framework uses the request's own and takes a caller that left for what it is.
        return response.WriteAsJsonAsync(new ErrorBody(refusal.Message, refusal.Code, refusal.Details), body);
    }
}
