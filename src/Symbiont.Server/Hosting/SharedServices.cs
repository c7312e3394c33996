using Microsoft.AspNetCore.Http.Features;

namespace Symbiont.Server;

/// <summary>Gives every request the server's own services: nothing here lives for one request only, so none pays for a scope and its end.</summary>
internal sealed class SharedServices(RequestDelegate next, IServiceProvider services) : IServiceProvidersFeature
{
    public IServiceProvider RequestServices
    {
        get => services;
        set => throw new NotSupportedException("The services of a request are the server's.");
    }

    public Task InvokeAsync(HttpContext context)
    {
        context.Features.Set<IServiceProvidersFeature>(this);
        return next(context);
    }
}
