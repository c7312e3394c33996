using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>A JSON request body, and what has to travel with the call that it asks for.</summary>
/// <param name="Value">The body; an empty one is <c>{}</c>.</param>
/// <param name="Call">Cancelled when the caller leaves; carries the <c>Idempotency-Key</c>, if one was sent.</param>
internal sealed record Body<T>(T Value, CallOptions Call) : IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider
{
    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter) => await BodyReader.Read<T>(context);

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([JsonContent.MediaType], typeof(T), isOptional: true));
}
