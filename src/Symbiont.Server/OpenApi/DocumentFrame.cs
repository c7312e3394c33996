using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>The document's title, address and way to authenticate.</summary>
internal sealed class DocumentFrame : IOpenApiDocumentTransformer
{
    public const string Scheme = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Symbiont",
            Version = ProductVersion.Text,
            Description = "Runs AI agents as durable virtual actors. Every refusal has the body {error, code, details}; every answer carries X-Request-Id.",
        };

        // Relative, whatever name a request used for us.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        // Only its two members are ever answered.
        document.Components.Schemas?.Remove(nameof(ExecutionViews));
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Scheme,
            Description = "A token of API_AUTH_TOKEN, or the one that the server made at its first start and stored in its data folder.",
        };
        return Task.CompletedTask;
    }
}
