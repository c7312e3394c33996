using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>What parameters of the query may be, as the endpoints read them: text there, and refused by name if it does not fit.</summary>
internal static class QueryRules
{
    public static void Apply(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query) ?? [])
        {
            switch (operation.OperationId, parameter.Name)
            {
                case ("agents.list", "view"):
                    parameter.Schema = Words("ids", "full");
                    break;
                case ("executions.get" or "schedules.list" or "schedules.get" or "schedules.history", "view"):
                    parameter.Schema = Words("plain", "full");
                    break;
                case ("executions.list", "status"):
                    parameter.Schema = Words([.. ExecutionStatusNames.All.Keys]);
                    break;
                case (_, "agent_id" or "execution_id"):
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
                    break;
                case (_, "count"):
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "1000" };
                    break;
                case (_, "wait"):
                    parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = @"^(\d+(ms|s|m)?|\d\d:\d\d:\d\d)$" };
                    parameter.Example = JsonValue.Create("10s");
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The first is what acts where nothing is said.</summary>
    private static OpenApiSchema Words(params string[] words) => new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => JsonValue.Create(word))] };
}
