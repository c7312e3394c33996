using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>What holds for operations by rule and not one by one: tokens, idempotency keys, examples.</summary>
internal sealed class OperationDetails(Examples examples) : IOpenApiOperationTransformer
{
    private const string Workflow = "workflows.execute";
    private const string Execute = "agents.execute";
    private const string Execution = "executions.get";

    private static readonly HashSet<string> TakeKeys = ["agents.create", "agents.execute", "agents.events", "executions.retry", "messages.send", Workflow];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!AccessRules.IsAlwaysOpen("/" + context.Description.RelativePath))
        {
            RequireToken(operation, context.Document!);
        }

        if (operation.OperationId is not { } id)
        {
            return;
        }

        if (TakeKeys.Contains(id))
        {
            AddKey(operation);
        }

        if (id == Execute)
        {
            // One status, two shapes; the framework describes only one of them.
            var started = await context.GetOrCreateSchemaAsync(typeof(ExecutionStarted), cancellationToken: cancellationToken);
            var answer = JsonOf(operation.Responses!["200"].Content)!;
            answer.Schema = new OpenApiSchema { OneOf = [started, answer.Schema!] };
        }

        if (id == Execution)
        {
            // A shape that is made here would not say which of its members may be null; those of the type's members do.
            JsonOf(operation.Responses!["200"].Content)!.Schema = new OpenApiSchema
            {
                OneOf = [new OpenApiSchemaReference(nameof(ExecutionDetail), context.Document), new OpenApiSchemaReference(nameof(ExecutionStory), context.Document)],
            };
        }

        AddExamples(operation, id);
    }

    private static void RequireToken(OpenApiOperation operation, OpenApiDocument document)
    {
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentFrame.Scheme, document)] = [] };

        // An empty requirement beside it: from the server's own machine a workflow needs no token.
        operation.Security = operation.OperationId == Workflow ? [token, new OpenApiSecurityRequirement()] : [token];
        operation.Responses ??= [];
        operation.Responses["401"] = Refusal("Unauthorized", document);
        operation.Responses["503"] = Refusal("Service Unavailable", document);
    }

    private static OpenApiResponse Refusal(string description, OpenApiDocument document) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [JsonContent.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ErrorBody), document) },
        },
    };

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
        content is not null && (content.TryGetValue(JsonContent.MediaType, out var body) || content.TryGetValue(ChangeStream.MediaType, out body)) ? body : null;
}
