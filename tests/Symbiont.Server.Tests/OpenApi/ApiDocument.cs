using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests;

/// <summary>The document of the API, and whether answers are as it says.</summary>
internal sealed partial class ApiDocument
{
    private readonly SchemaCheck schemas;

    public ApiDocument(JsonElement document)
    {
        schemas = new(document);
        Operations =
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => new ApiOperation(
                operation.Value.Text("operationId"), operation.Name.ToUpperInvariant(), path.Name, operation.Value))),
        ];
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>What the document promises: operation and status.</summary>
    public IEnumerable<string> Promised => Operations.SelectMany(operation => operation.Statuses.Select(status => $"{operation.Id} {status}"));

    /// <summary>The operation that a request is for; null: none, so the document says nothing of its answer.</summary>
    public ApiOperation? Find(string method, string path)
    {
        var trimmed = path.TrimEnd('/');
        return Operations.FirstOrDefault(operation => operation.Method == method
            && Regex.IsMatch(trimmed, $"^{Parameter().Replace(operation.Path.TrimEnd('/'), "[^/]+")}$"));
    }

    /// <summary>Null: the answer is as described; else what is not.</summary>
    public string? Problem(ApiOperation operation, int status, string? mediaType, string body)
    {
        if (!operation.Answers.TryGetProperty(status.ToString(CultureInfo.InvariantCulture), out var answer))
            return $"{operation.Id} answers {status}, which the document does not know: {body}";
        if (!answer.TryGetProperty("content", out var content))
            return body.Length == 0 ? null : $"{operation.Id} {status} has a body, which the document does not know: {body}";
        if (mediaType is null || !content.TryGetProperty(mediaType, out var described))
            return $"{operation.Id} {status} is {mediaType} and should be {string.Join(" or ", content.EnumerateObject().Select(type => type.Name))}";
        var value = mediaType == "application/json" ? JsonElement.Parse(body) : JsonSerializer.SerializeToElement(body);
        if (schemas.Find(described.GetProperty("schema"), value) is { } problem)
            return $"{operation.Id} {status}: {problem} in {body}";
        return status >= 400 && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("code", out var code) && !Codes(described).Contains(code.GetString())
            ? $"{operation.Id} {status} has the code {code}, which the document does not name there"
            : null;
    }

    /// <summary>The codes that the document names for an answer: each has an example.</summary>
    public static IEnumerable<string> Codes(JsonElement described) =>
        described.TryGetProperty("examples", out var examples) ? examples.EnumerateObject().Select(example => example.Name) : [];

    [GeneratedRegex(@"\{\w+\}")]
    public static partial Regex Parameter();
}
