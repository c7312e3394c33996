using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>Create and update of a schedule have one record for their bodies, of which only create needs some fields: so it has a schema of its own.</summary>
internal sealed class CreateScheduleSchema : IOpenApiDocumentTransformer
{
    private const string Name = "CreateSchedule";

    private static readonly HashSet<string> Needed = ["name", "cron_expression", "agent_name"];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var update = (OpenApiSchema)document.Components!.Schemas![nameof(ScheduleRequest)];
        var create = (OpenApiSchema)update.CreateShallowCopy();
        create.Description = "Body of create.";
        create.MinProperties = null;
        create.Required = Needed;
        create.Properties = update.Properties!.ToDictionary(field => field.Key, field => Needed.Contains(field.Key) ? NeverNull(field.Value) : field.Value);
        document.Components.Schemas[Name] = create;
        document.Paths.Values.SelectMany(path => path.Operations!.Values).Single(operation => operation.OperationId == ScheduleEndpoints.Creation)
            .RequestBody!.Content![JsonContent.MediaType].Schema = new OpenApiSchemaReference(Name, document);
        return Task.CompletedTask;
    }

    private static OpenApiSchema NeverNull(IOpenApiSchema field)
    {
        var copy = (OpenApiSchema)field.CreateShallowCopy();
        copy.Type &= ~JsonSchemaType.Null;
        return copy;
    }
}
