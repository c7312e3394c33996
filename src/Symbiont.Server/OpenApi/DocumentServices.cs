namespace Symbiont.Server;

/// <summary>The description of the API for programs, <c>/openapi/v1.json</c>, and for people, <c>/docs</c>.</summary>
internal static class DocumentServices
{
    /// <summary>Nothing foreign is loaded, nothing foreign may frame the page. The page styles its elements as it goes, hence inline styles.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string DocsPath = "/docs";
    private const string DocsScript = DocsPath + "/docs.js";

    public static IServiceCollection AddDocument(this IServiceCollection services)
    {
        services.AddOpenApi(CachedDocument.Name, options => options
            .AddDocumentTransformer<DocumentFrame>()
            .AddDocumentTransformer<OperationTexts>()
            .AddDocumentTransformer<AnyJson>()
            .AddDocumentTransformer<CreateScheduleSchema>()
            .AddOperationTransformer<OperationDetails>()
            .AddOperationTransformer<OperationTexts>()
            .AddOperationTransformer<ErrorAnswers>()
            .AddSchemaTransformer<SchemaDetails>());
        return services.AddSingleton<CachedDocument>().AddSingleton<Examples>().AddSingleton<LanguagePage>();
    }

    public static IEndpointRouteBuilder MapDocument(this IEndpointRouteBuilder app)
    {
        app.MapGet("/openapi/v1.json", async (CachedDocument document) => Results.Bytes(await document.Bytes, "application/json; charset=utf-8")).ExcludeFromDescription();
        app.MapGet(LanguagePage.Path, (LanguagePage page) => Results.Bytes(page.Html, "text/html; charset=utf-8")).ExcludeFromDescription();
        app.MapGet(DocsScript, () => Results.Stream(typeof(DocumentServices).Assembly.GetManifestResourceStream("docs.js")!, "text/javascript; charset=utf-8")).ExcludeFromDescription();
        return app;
    }

    public static void UseDocs(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(DocsPath, StringComparison.OrdinalIgnoreCase),
        docs =>
        {
            docs.Use((context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = Policy;
                context.Response.Headers["Referrer-Policy"] = "no-referrer";
                return next(context);
            });
            docs.UseSwaggerUI(page =>
            {
                page.RoutePrefix = DocsPath[1..];
                page.DocumentTitle = "Symbiont API";
                page.SwaggerEndpoint("../openapi/v1.json", "Symbiont");
                page.ConfigObject.ValidatorUrl = "none";
                page.DisplayRequestDuration();
                page.InjectJavascript("docs.js");
            });
        });
}
