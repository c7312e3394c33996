using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Agents;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>Corrects what the framework cannot know of our JSON: times are strings, answers have all their keys, requests only need what is marked as required.</summary>
internal sealed class SchemaDetails(Examples examples, EndpointDataSource endpoints) : IOpenApiSchemaTransformer
{
    private readonly Lazy<HashSet<Type>> requests = new(() =>
        [.. endpoints.Endpoints.SelectMany(endpoint => endpoint.Metadata.GetOrderedMetadata<IAcceptsMetadata>()).Select(accepts => accepts.RequestType).OfType<Type>()]);

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo;
        if (type.Type == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (type.Type == typeof(DateTimeOffset?))
        {
            schema.Type = JsonSchemaType.String | JsonSchemaType.Null;
        }
        else if (type.Type.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (type.ElementType == typeof(DateTimeOffset))
        {
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" };
        }

        if (type.Type == typeof(ExecutionStory))
        {
            // The operation's own example shows the plain view.
            schema.Examples = [examples.Of("executions.get", "full")!];
        }

        if (type.Type == typeof(ScheduleView))
        {
            schema.Examples = [examples.Of("schedules.get", "full")!];
        }

        if (type.Type == typeof(FullScheduleHistory))
        {
            schema.Examples = [examples.Of("schedules.history", "full")!];
        }

        if (type.Type == typeof(UpdateAgent) || type.Type == typeof(ScheduleRequest))
        {
            schema.MinProperties = 1;
        }

        if (context.JsonPropertyInfo is { AttributeProvider: MemberInfo member } property)
        {
            FieldRules.Apply(schema, member, property.Name);
        }

        if (type.Kind == JsonTypeInfoKind.Object && type.Properties.Count > 0)
        {
            var isRequest = requests.Value.Contains(type.Type);
            var required = type.Properties.Where(field => isRequest ? IsMarkedRequired(field) : !MayBeLeftOut(field)).Select(field => field.Name);
            schema.Required = new HashSet<string>(required.Where(name => schema.Properties?.ContainsKey(name) == true));
        }

        return Task.CompletedTask;
    }

    private static bool IsMarkedRequired(JsonPropertyInfo field) => field.AttributeProvider is MemberInfo member && member.IsDefined(typeof(RequiredAttribute));

    private static bool MayBeLeftOut(JsonPropertyInfo field) =>
        field.AttributeProvider is MemberInfo member && member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };
}
