using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>
/// Any JSON is the empty schema, which takes null too. The framework makes a schema of its own of it, and of what may be null "either null or that": null is both,
/// so that a strict reader refuses it.
/// </summary>
internal sealed class AnyJson : IOpenApiDocumentTransformer
{
    private const string Name = "JsonElement";

    /// <summary>Fields that hold any JSON object, and nothing but an object.</summary>
    private static readonly HashSet<string> Objects = ["metadata", "parameters", "input"];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            Correct(schema, name);
        document.Components?.Schemas?.Remove(Name);
        return Task.CompletedTask;
    }

    private static void Correct(IOpenApiSchema schema, string owner)
    {
        if (schema is not OpenApiSchema own)
            return;
        foreach (var name in own.Properties?.Keys.ToList() ?? [])
        {
            own.Properties![name] = Corrected(own.Properties[name], owner);
            if (Objects.Contains(name) && own.Properties[name] is OpenApiSchema { Type: null, OneOf: null } any)
                any.Type = owner == nameof(AgentDetail) ? JsonSchemaType.Object : JsonSchemaType.Object | JsonSchemaType.Null;
        }

        if (own.AdditionalProperties is { } more)
            own.AdditionalProperties = Corrected(more, owner);
        if (own.Type is { } type && type.HasFlag(JsonSchemaType.Array))
            own.Items = own.Items is { } items ? Corrected(items, owner) : new OpenApiSchema();
    }

    private static IOpenApiSchema Corrected(IOpenApiSchema schema, string owner)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: Name } plain)
            return new OpenApiSchema { Description = plain.Description };
        if (schema is OpenApiSchema { OneOf: { } either } && either.OfType<OpenApiSchemaReference>().FirstOrDefault() is { } reference)
        {
            return reference.Reference.Id == Name
                ? new OpenApiSchema { Description = schema.Description ?? reference.Description }
                : new OpenApiSchema { Description = schema.Description ?? reference.Description, OneOf = either };
        }

        Correct(schema, owner);
        return schema;
    }
}
