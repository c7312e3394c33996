using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Symbiont.Agents;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>What holds for operations by rule and not one by one: tokens, idempotency keys, examples.</summary>
internal sealed class OperationDetails(Examples examples) : IOpenApiOperationTransformer
{
    private const string Workflow = "workflows.execute";
    private const string Execute = "agents.execute";
    private const string Execution = "executions.get";
    private const string Agents = "agents.list";
    private const string Metrics = "metrics";
    private const string Hook = "hooks.receive";

    private static readonly HashSet<string> TakeKeys = ["agents.create", "agents.execute", "agents.events", "executions.retry", "messages.send", "approvals.decide", Workflow];

    /// <summary>A token in the query, a page of another site, a host that is not ours.</summary>
    private static readonly int[] OfEvery = [StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status421MisdirectedRequest];

    private static readonly int[] OfProtected = [StatusCodes.Status401Unauthorized, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!AccessRules.IsAlwaysOpen("/" + context.Description.RelativePath))
        {
            RequireToken(operation, context.Document!);
        }

        if (operation.OperationId == Hook)
        {
            await DescribeDelivery(operation, context, cancellationToken);
        }

        AddGates(operation, context.Document!);
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

        if (id == Metrics)
        {
            operation.Responses!["200"].Content![PrometheusText.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }

        if (id == Agents)
        {
            var answer = JsonOf(operation.Responses!["200"].Content)!;
            var whole = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchemaReference(nameof(AgentDetail), context.Document) };
            answer.Schema = new OpenApiSchema { OneOf = [answer.Schema!, whole] };
        }

        if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == PageQuery.LimitName) is { } limit)
        {
            limit.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = PageQuery.Most.ToString(CultureInfo.InvariantCulture) };
            AddLink(operation);
        }

        AddExamples(operation, id);
    }

    /// <summary>What the gates before every endpoint may answer, in the order of the statuses with what the endpoint says of itself.</summary>
    private static void AddGates(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.Responses ??= [];
        IEnumerable<int> gates = operation.RequestBody is null ? OfEvery : [.. OfEvery, StatusCodes.Status408RequestTimeout];
        foreach (var status in operation.OperationId == Hook ? gates.Where(status => status != StatusCodes.Status403Forbidden) : gates)
        {
            operation.Responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), Refusal(ReasonPhrases.GetReasonPhrase(status), document));
        }

        var sorted = operation.Responses.OrderBy(answer => answer.Key, StringComparer.Ordinal).ToList();
        operation.Responses.Clear();
        foreach (var (status, answer) in sorted)
        {
            operation.Responses.Add(status, answer);
        }
    }

    /// <summary>Its body is the sender's affair and any content type is taken; one status has two shapes.</summary>
    private static async Task DescribeDelivery(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "Whatever the sender sends, of any content type, up to 64 KiB; signed as the webhook's block says.",
            Content = new Dictionary<string, OpenApiMediaType> { [JsonContent.MediaType] = new() { Schema = new OpenApiSchema() } },
        };
        var answer = JsonOf(operation.Responses!["200"].Content)!;
        answer.Schema = new OpenApiSchema { OneOf = [answer.Schema!, await context.GetOrCreateSchemaAsync(typeof(HookChallenge), cancellationToken: cancelled)] };
    }

    private static void AddLink(OpenApiOperation operation)
    {
        if (operation.Responses!["200"] is not OpenApiResponse answer)
        {
            return;
        }

        answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
        answer.Headers["Link"] = new OpenApiHeader
        {
            Description = "The relative address of the next page, as <…>; rel=\"next\". Absent from the last page, and without limit.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
    }

    private static void RequireToken(OpenApiOperation operation, OpenApiDocument document)
    {
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentFrame.Scheme, document)] = [] };

        // An empty requirement beside it: from the server's own machine these need no token.
        operation.Security = operation.OperationId is Workflow or Metrics ? [token, new OpenApiSecurityRequirement()] : [token];
        operation.Responses ??= [];
        foreach (var status in OfProtected)
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Refusal(ReasonPhrases.GetReasonPhrase(status), document);
        }
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
        content is not null && (content.TryGetValue(JsonContent.MediaType, out var body) || content.TryGetValue(EventStream.MediaType, out body)) ? body : null;
}
