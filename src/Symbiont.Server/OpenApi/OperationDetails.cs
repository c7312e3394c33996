using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>What holds for operations by rule and not one by one: tokens, idempotency keys, examples.</summary>
internal sealed class OperationDetails(Examples examples) : IOpenApiOperationTransformer
{
    private const string Workflow = "workflows.execute";

    private static readonly HashSet<string> TakeKeys = ["agents.create", "agents.execute", "agents.events"];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!AccessRules.IsAlwaysOpen("/" + context.Description.RelativePath))
        {
            await RequireToken(operation, context, cancellationToken);
        }

        if (operation.OperationId is { } id)
        {
            if (TakeKeys.Contains(id))
            {
                AddKey(operation);
            }

            AddExamples(operation, id);
        }
    }

    private static async Task RequireToken(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentFrame.Scheme, context.Document)] = [] };

        // An empty requirement beside it: from the server's own machine a workflow needs no token.
        operation.Security = operation.OperationId == Workflow ? [token, new OpenApiSecurityRequirement()] : [token];
        operation.Responses ??= [];
        operation.Responses["401"] = new OpenApiResponse
        {
            Description = "Unauthorized",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [JsonContent.MediaType] = new() { Schema = await context.GetOrCreateSchemaAsync(typeof(ErrorBody), cancellationToken: cancelled) },
            },
        };
    }

    private static void AddKey(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKey.Header,
            In = ParameterLocation.Header,
            Description = "The same key with the same body within 24 h gets the first one's answer instead of a second effect.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 255 },
        });
    }

    private void AddExamples(OpenApiOperation operation, string id)
    {
        if (examples.Of(id, "request") is { } request && JsonOf(operation.RequestBody?.Content) is { } body)
        {
            body.Example = request;
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (JsonOf(response.Content) is { } content)
            {
                content.Example = examples.Of(id, status) ?? (int.Parse(status, CultureInfo.InvariantCulture) >= 400 ? examples.Of("errors", status) : null);
            }
        }
    }

    private static OpenApiMediaType? JsonOf(IDictionary<string, OpenApiMediaType>? content) =>
        content is not null && content.TryGetValue(JsonContent.MediaType, out var json) ? json : null;
}
