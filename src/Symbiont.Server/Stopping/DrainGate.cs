namespace Symbiont.Server;

/// <summary>Closes connections behind the answers of a leaving server, so that none of them is used again when it has left.</summary>
internal sealed class DrainGate(RequestDelegate next, Drain drain)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (drain.IsLeaving && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }
}
