using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Symbiont.Agents;
using Symbiont.Scheduling;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>What holds for operations by rule and not one by one: tokens, idempotency keys, examples; and the shapes of the few that have more than one.</summary>
internal sealed class OperationDetails(Examples examples) : IOpenApiOperationTransformer
{
    private const string Workflow = "workflows.execute";
    private const string Metrics = "metrics.get";
    private const string Scheduler = "health.scheduler";
    private const string Events = "agents.events";

    private static readonly HashSet<string> TakeKeys =
    [
        "agents.create", "agents.execute", Events, "executions.retry", "messages.send", "approvals.decide", Workflow,
        ScheduleEndpoints.Creation, "schedules.trigger", "schedules.backfill", "schedules.skip_next", "schedules.requeue",
    ];

    /// <summary>Operations whose body must not be left out though each of its fields may.</summary>
    private static readonly HashSet<Type> NeedSomeField = [typeof(UpdateAgent), typeof(ScheduleRequest)];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        if (!AccessRules.IsAlwaysOpen("/" + context.Description.RelativePath))
        {
            RequireToken(operation, document);
        }

        if (operation.OperationId is not { } id)
        {
            return Task.CompletedTask;
        }

        if (operation.RequestBody is OpenApiRequestBody given
            && context.Description.ActionDescriptor.EndpointMetadata.OfType<IAcceptsMetadata>().LastOrDefault()?.RequestType is { } body)
        {
            given.Required = NeedSomeField.Contains(body) || Array.Exists(body.GetProperties(), field => field.IsDefined(typeof(RequiredAttribute)));
            given.Description = given.Required ? "Needed." : "May be left out: every field is optional.";
        }

        if (TakeKeys.Contains(id))
        {
            AddKey(operation, document);
        }

        Shape(operation, id, document);
        if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == PageQuery.LimitName) is { } limit)
        {
            limit.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = PageQuery.Most.ToString(CultureInfo.InvariantCulture) };
            AddHeader(operation, "Link", AnswerHeaders.Link);
        }

        QueryRules.Apply(operation);
        AddExamples(operation, id);
        return Task.CompletedTask;
    }

    /// <summary>One status and more than one shape, of which the framework describes one.</summary>
    private static void Shape(OpenApiOperation operation, string id, OpenApiDocument document)
    {
        OpenApiSchemaReference Of(string name) => new(name, document);
        var answer = operation.Responses!.TryGetValue("200", out var ok) ? JsonOf(ok.Content) : null;
        switch (id)
        {
            case "agents.execute":
                // Told apart by the status, which only the first has.
                answer!.Schema = new OpenApiSchema { OneOf = [Of(nameof(ExecutionStarted)), Of(nameof(ExecutionEnded))] };
                break;
            case "executions.get":
                // A story has everything that the plain view has.
                answer!.Schema = new OpenApiSchema { AnyOf = [Of(nameof(ExecutionDetail)), Of(nameof(ExecutionStory))] };
                break;
            case "agents.list":
                answer!.Schema = new OpenApiSchema
                {
                    AnyOf =
                    [
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" } },
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(nameof(AgentDetail)) },
                    ],
                };
                break;
            case "schedules.list":
                answer!.Schema = new OpenApiSchema
                {
                    AnyOf =
                    [
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(nameof(ScheduleItem)) },
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(nameof(ScheduleView)) },
                    ],
                };
                break;
            case "schedules.get":
                answer!.Schema = new OpenApiSchema { AnyOf = [Of(nameof(ScheduleDetail)), Of(nameof(ScheduleView))] };
                break;
            case "schedules.history":
                answer!.Schema = new OpenApiSchema { AnyOf = [Of(nameof(ScheduleHistory)), Of(nameof(FullScheduleHistory))] };
                break;
            case "executions.events":
                ok!.Content![EventStream.MediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                AddEventData(ok.Content[EventStream.MediaType]);
                ((OpenApiResponse)ok).Description = OperationTexts.Of("executions.events 200");
                ((OpenApiResponse)operation.Responses["204"]).Description = OperationTexts.Of("executions.events 204");
                break;
            case HookEndpoints.Id:
                DescribeDelivery(operation, document);
                break;
            case "live.events":
                ok!.Content![EventStream.MediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                break;
            case Metrics:
                ok!.Content![PrometheusText.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
                break;
            default:
                break;
        }
    }

    /// <summary>Its body is the sender's affair, and any content type is taken.</summary>
    private static void DescribeDelivery(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "Whatever the sender sends, of any content type, up to 64 KiB; signed as the webhook's block says.",
            Content = new Dictionary<string, OpenApiMediaType> { [JsonContent.MediaType] = new() { Schema = new OpenApiSchema() } },
        };
        JsonOf(operation.Responses!["200"].Content)!.Schema = new OpenApiSchema
        {
            AnyOf = [new OpenApiSchemaReference(nameof(HookAnswer), document), new OpenApiSchemaReference(nameof(HookChallenge), document)],
        };
    }

    /// <summary>The document's language has no words for what the events of a stream carry; readers that know this one find the schemas.</summary>
    private static void AddEventData(OpenApiMediaType stream)
    {
        var data = new System.Text.Json.Nodes.JsonObject();
        foreach (var (name, schema) in ChangeViews.OfEvents)
            data[name] = new System.Text.Json.Nodes.JsonObject { ["$ref"] = "#/components/schemas/" + schema };
        stream.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        stream.Extensions["x-event-data"] = new JsonNodeExtension(data);
    }

    private static void RequireToken(OpenApiOperation operation, OpenApiDocument document)
    {
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentFrame.Scheme, document)] = [] };

        // An empty requirement beside it: from the server's own machine these need no token.
        operation.Security = operation.OperationId is Workflow or Metrics or Scheduler ? [token, new OpenApiSecurityRequirement()] : [token];
    }

    private static void AddKey(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKey.Header,
            In = ParameterLocation.Header,
            Description = OperationTexts.Of("idempotency"),
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 255, Pattern = "^[!-~]+$" },
        });
        AddHeader(operation, ReplayedAnswers.Header, new OpenApiHeaderReference(ReplayedAnswers.Header, document));
    }

    private static void AddHeader(OpenApiOperation operation, string name, IOpenApiHeader header)
    {
        foreach (var answer in operation.Responses!.Where(answer => answer.Key[0] == '2').Select(answer => answer.Value).OfType<OpenApiResponse>())
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[name] = header;
        }
    }

    private void AddExamples(OpenApiOperation operation, string id)
    {
        if (JsonOf(operation.RequestBody?.Content) is { } body)
        {
            body.Example = examples.Of(id, "request");
            if (examples.Of(id, "requests") is System.Text.Json.Nodes.JsonObject several)
            {
                body.Example = null;
                body.Examples = several.ToDictionary(
                    one => one.Key,
                    IOpenApiExample (one) => new OpenApiExample { Summary = one.Value!["summary"]!.GetValue<string>(), Value = one.Value["value"]!.DeepClone() });
            }
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            foreach (var (mediaType, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
                content.Example = examples.Of(id, mediaType == PrometheusText.MediaType ? $"{status} text" : status);
        }
    }

    private static OpenApiMediaType? JsonOf(IDictionary<string, OpenApiMediaType>? content) =>
        content is not null && content.TryGetValue(JsonContent.MediaType, out var body) ? body : null;
}
