using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>What the marks on a record's members say of them in the document, beyond lengths, ranges and patterns, which the framework reads itself.</summary>
internal static class FieldRules
{
    /// <summary>Ids that are not ours, and so any text.</summary>
    private static readonly HashSet<(Type Owner, string Name)> Foreign =
    [
        (typeof(EventBody), "id"), (typeof(EventAccepted), "event_id"), (typeof(RecentEvent), "id"), (typeof(InternalDetails), "request_id"), (typeof(HookAnswer), "event_id"),
        (typeof(WorkflowBody), "workflow_id"), (typeof(WorkflowBody), "agent_id"),
    ];

    public static void Apply(OpenApiSchema schema, MemberInfo member, string name)
    {
        if (schema.Type is not { } type || (type & ~JsonSchemaType.Null) is JsonSchemaType.Object)
            return;
        if (member.GetCustomAttribute<AllowedValuesAttribute>() is { Values: { } words })
            schema.Enum = [.. words.Select(word => word is null ? JsonNullSentinel.JsonNull : JsonValue.Create((string)word))];
        if (member.IsDefined(typeof(RequiredAttribute)) || member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull })
            schema.Type = type & ~JsonSchemaType.Null;
        if (type.HasFlag(JsonSchemaType.String) && schema.Format is null && IsId(name) && !Foreign.Contains((member.DeclaringType!, name)))
            schema.Format = "uuid";

        // Who reads an answer finds every key; a default would say otherwise.
        schema.Default = null;
    }

    private static bool IsId(string name) => name is "id" or "retry_of" || name.EndsWith("_id", StringComparison.Ordinal);
}
