using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>What an operation may refuse: its own codes and those of the gates before it, each with its meaning and an example that this operation may answer.</summary>
internal sealed class ErrorAnswers : IOpenApiOperationTransformer
{
    private static readonly string[] OfEvery = ["BAD_REQUEST", "TOKEN_IN_QUERY", "CROSS_SITE_REFUSED", "HOST_NOT_ALLOWED"];
    private static readonly string[] OfBodies = ["INVALID_JSON", "INVALID_REQUEST", "REQUEST_TIMEOUT", "BODY_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"];
    private static readonly string[] OfKeys = ["INVALID_REQUEST", "IDEMPOTENCY_KEY_REUSED"];

    private static readonly string[] OfServer = ["INTERNAL", "STORE_UNAVAILABLE", "OVERLOADED", "TIMEOUT", "NEWER_SCHEMA", "STOPPING"];
    private static readonly string[] OfProtected = ["UNAUTHORIZED", "TOO_MANY_FAILED_LOGINS", .. OfServer];

    private static readonly string[] OfChanges = ["OUTCOME_UNKNOWN"];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Responses ??= [];
        var own = context.Description.ActionDescriptor.EndpointMetadata.OfType<RefusalCodes>().SelectMany(codes => codes.Codes);
        foreach (var ofStatus in own.Concat(ByRule(operation, context)).Distinct().GroupBy(code => ErrorCatalog.Of(code).Status))
            Describe(operation, ofStatus.Key, [.. ofStatus], context.Document!);
        if (operation.RequestBody is OpenApiRequestBody body)
            Limit(body, operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<BodyLimit>().LastOrDefault() ?? BodyLimit.Standard);
        foreach (var (status, answer) in operation.Responses)
            Refer(answer, int.Parse(status, CultureInfo.InvariantCulture), context.Document!);

        var sorted = operation.Responses.OrderBy(answer => answer.Key, StringComparer.Ordinal).ToList();
        operation.Responses.Clear();
        foreach (var (status, answer) in sorted)
            operation.Responses.Add(status, answer);
        return Task.CompletedTask;
    }

    private static IEnumerable<string> ByRule(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (operation.OperationId == HookEndpoints.Id)
            return ["BAD_REQUEST", "TOKEN_IN_QUERY", "HOST_NOT_ALLOWED", .. OfServer, .. OfChanges];
        var isProtected = !AccessRules.IsAlwaysOpen("/" + context.Description.RelativePath);
        return OfEvery
            .Concat(operation.RequestBody is null ? [] : OfBodies)
            .Concat(operation.Parameters?.Any(parameter => parameter.Name == IdempotencyKey.Header) == true ? OfKeys : [])
            .Concat(isProtected ? OfProtected : [])
            .Concat(isProtected && context.Description.HttpMethod != HttpMethods.Get ? OfChanges : []);
    }

    private static void Describe(OpenApiOperation operation, int status, IReadOnlyList<string> codes, OpenApiDocument document)
    {
        var meanings = codes.Select(code => $"- `{code}`: {ErrorCatalog.Of(code).Meaning}");
        operation.Responses![status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Description = $"{ReasonPhrases.GetReasonPhrase(status)}\n\n{string.Join('\n', meanings)}",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [JsonContent.MediaType] = new()
                {
                    Schema = new OpenApiSchemaReference(nameof(ErrorBody), document),
                    Examples = codes.ToDictionary(
                        code => code,
                        IOpenApiExample (code) => new OpenApiExample { Value = ErrorCatalog.Example(operation.OperationId ?? "", code) }),
                },
            },
        };
    }

    /// <summary>How large the body may be differs between operations.</summary>
    private static void Limit(OpenApiRequestBody body, OpenApiOperation operation, BodyLimit limit)
    {
        body.Description = string.Create(CultureInfo.InvariantCulture, $"{body.Description} At most {limit.Bytes / BodyLimit.MiB} MiB.");
        var tooLarge = operation.Responses!["413"].Content![JsonContent.MediaType].Examples!["BODY_TOO_LARGE"].Value!;
        tooLarge["error"] = string.Create(CultureInfo.InvariantCulture, $"The request's body is larger than {limit.Bytes} bytes.");
        tooLarge["details"]!["limit_bytes"] = limit.Bytes;
    }

    /// <summary>Statuses named without codes have the common body too; and every answer has headers.</summary>
    private static void Refer(IOpenApiResponse response, int status, OpenApiDocument document)
    {
        if (response is not OpenApiResponse answer)
            return;
        foreach (var content in answer.Content?.Values ?? [])
        {
            if (content.Schema is OpenApiSchemaReference { Reference.Id: nameof(ErrorViews) })
                content.Schema = new OpenApiSchemaReference(nameof(ErrorBody), document);
        }

        answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
        foreach (var name in AnswerHeaders.Of(status))
            answer.Headers[name] = new OpenApiHeaderReference(name, document);
    }
}
