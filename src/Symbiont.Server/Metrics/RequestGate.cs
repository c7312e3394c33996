using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>Counts every request, answered in whatever way.</summary>
internal sealed class RequestGate(RequestDelegate next, RequestMeter meter)
{
    public Task InvokeAsync(HttpContext context)
    {
        meter.Add();
        return next(context);
    }
}
