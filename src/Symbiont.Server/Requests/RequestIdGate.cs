using System.Buffers;
using Microsoft.Extensions.Primitives;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Every answer carries an id: the caller's, if it is a sane one, else one of ours. The log knows it too.</summary>
internal sealed class RequestIdGate(RequestDelegate next, IdSource ids)
{
    public const string Header = "X-Request-Id";

    private const int MaxLength = 64;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public Task InvokeAsync(HttpContext context)
    {
        Mark(context, GivenBy(context.Request.Headers[Header]) ?? ids.NewId().ToString());
        return next(context);
    }

    /// <summary>What every answer carries.</summary>
    public static void Mark(HttpContext context, string id)
    {
        context.TraceIdentifier = id;
        context.Response.Headers[Header] = id;
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }

    private static string? GivenBy(StringValues header) =>
        header is [{ Length: > 0 and <= MaxLength } id] && !id.AsSpan().ContainsAnyExcept(Allowed) ? id : null;
}
