using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>Corrects what the framework cannot know of our JSON: times are strings, and what may be left out is not required.</summary>
internal sealed class SchemaDetails(Examples examples) : IOpenApiSchemaTransformer
{
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

        if (type.Type == typeof(ExecutionStory))
        {
            // The operation's own example shows the plain view.
            schema.Examples = [examples.Of("executions.get", "full")!];
        }

        foreach (var property in type.Properties.Where(MayBeLeftOut))
        {
            schema.Required?.Remove(property.Name);
        }

        return Task.CompletedTask;
    }

    private static bool MayBeLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider is MemberInfo member
        && member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };
}
