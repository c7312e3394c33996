using Microsoft.Net.Http.Headers;

namespace Symbiont.Server;

/// <summary>
/// Refuses requests whose end two servers could see in two places, which is how one request is smuggled inside another: a length beside chunks, an
/// encoding that is not just chunks, chunks from a client that cannot know them. The connection ends with the answer.
/// </summary>
internal sealed class FramingGate(RequestDelegate next, ErrorWriter errors)
{
    /// <summary>Where the web server puts the length that came beside chunks.</summary>
    private const string SetAside = "X-Content-Length";

    private static readonly Refusal Unclear = new(
        StatusCodes.Status400BadRequest, "BAD_REQUEST", "Where the request ends is not clear: a body has either a Content-Length or Transfer-Encoding: chunked.");

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers.TransferEncoding.Count == 0 || IsClear(context.Request))
            return next(context);
        context.Response.Headers[HeaderNames.Connection] = "close";
        return errors.Write(context, Unclear);
    }

    private static bool IsClear(HttpRequest request) =>
        request.Headers.TransferEncoding is [{ } only] && only.Equals("chunked", StringComparison.OrdinalIgnoreCase)
        && !request.Headers.ContainsKey(SetAside) && !HttpProtocol.IsHttp10(request.Protocol);
}
