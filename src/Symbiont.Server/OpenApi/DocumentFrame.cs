using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>The document's title, address, way to authenticate, and what its operations share.</summary>
internal sealed class DocumentFrame : IOpenApiDocumentTransformer
{
    public const string Scheme = "bearer";

    /// <summary>Types that only name their members' types: only those are ever answered.</summary>
    private static readonly string[] Views = [nameof(ExecutionViews), nameof(ExecuteViews), nameof(ChangeViews), nameof(HookViews), nameof(ErrorViews), nameof(ScheduleViews), nameof(ScheduleHistoryViews)];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "Symbiont", Version = ProductVersion.Text };

        // Relative, whatever name a request used for us.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        AnswerHeaders.AddTo(document.Components);
        foreach (var view in Views)
            document.Components.Schemas?.Remove(view);
        if (document.Components.Schemas?[nameof(ErrorBody)] is OpenApiSchema { Properties: { } members })
        {
            members["details"] = new OpenApiSchema
            {
                Description = "More, by code; null: nothing more to say.",
                AnyOf = [.. ErrorViews.OfDetails.Select(IOpenApiSchema (name) => new OpenApiSchemaReference(name, document)), new OpenApiSchema { Type = JsonSchemaType.Null }],
            };
        }

        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Scheme,
            Description = OperationTexts.Of("token"),
        };
        return Task.CompletedTask;
    }
}
