using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Symbiont.Server;

/// <summary>What the document says at length, written in <c>operations.md</c>: of itself, of its tags, and of each operation, under a heading of its name.</summary>
internal sealed class OperationTexts : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    private const string Heading = "# ";
    private const string OfTag = "tag ";
    private const string OfParameter = "path ";

    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>Names of everything that has a text.</summary>
    public static IReadOnlyCollection<string> Names => Texts.Keys;

    public static string Of(string name) => Texts[name];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is { } id && Texts.TryGetValue(id, out var text))
            operation.Description = text;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path) ?? [])
        {
            if (Texts.TryGetValue(OfParameter + NameOf(context.Description.RelativePath!, parameter.Name!), out var meaning))
            {
                parameter.Description = meaning;
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
            }
        }

        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Description = Of("info");
        document.ExternalDocs = new OpenApiExternalDocs { Description = "The agent language: what a program may say", Url = new Uri(LanguagePage.Path, UriKind.Relative) };
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
        {
            if (Texts.TryGetValue(OfTag + tag.Name, out var text))
                tag.Description = text;
        }

        return Task.CompletedTask;
    }

    /// <summary><c>id</c> means what stands before it in the path.</summary>
    private static string NameOf(string path, string parameter) =>
        parameter == "id" && path.Split('/') is var parts && Array.FindIndex(parts, part => part.StartsWith("{id", StringComparison.Ordinal)) is > 0 and var at ? parts[at - 1] : parameter;

    private static Dictionary<string, string> Load()
    {
        using var reader = new StreamReader(typeof(OperationTexts).Assembly.GetManifestResourceStream("operations.md")!);
        var texts = new Dictionary<string, StringBuilder>();
        StringBuilder? text = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                texts.Add(line[Heading.Length..], text = new());
            else
                text?.AppendLine(line);
        }

        return texts.ToDictionary(entry => entry.Key, entry => entry.Value.ToString().Trim().ReplaceLineEndings("\n"));
    }
}
