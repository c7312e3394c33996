using System.Collections.Immutable;
using Symbiont.Scanning.Code;

namespace Symbiont.Scanning.Mcp;

/// <summary>Finds tool definitions: in JSON of any shape that lists them, and in the calls and decorators of programs.</summary>
internal static class McpToolReader
{
    private const int MaxTools = 2000;

    public static ImmutableArray<McpTool> Read(ScanSource source, CancellationToken cancellationToken)
    {
        if (source.Kind == SourceKind.Json)
            return JsonPlaces.Read(source.Text.Raw) is { } json ? Read(json) : [];
        if (ProgramFlow.Of(source, cancellationToken) is not { } program)
            return [];
        return [.. program.Flow.Tools.Select(tool => new McpTool(tool.Start, tool.Name, tool.Description, [.. tool.Texts.Select(text => (tool.Start, text))], null, null))];
    }

    public static ImmutableArray<McpTool> Read(JsonPlace json)
    {
        var tools = ImmutableArray.CreateBuilder<McpTool>();
        Collect(json, inList: false, tools);
        return tools.DrainToImmutable();
    }

    private static void Collect(JsonPlace json, bool inList, ImmutableArray<McpTool>.Builder tools)
    {
        if (tools.Count >= MaxTools)
            return;
        if (json.IsArray)
        {
            foreach (var item in json.Items)
                Collect(item, inList, tools);
        }
        else if (json.IsObject && IsTool(json, inList))
        {
            tools.Add(ToolOf(json));
        }
        else if (json.IsObject)
        {
            foreach (var (name, member) in json.Members)
                Collect(member, inList || name is "tools" or "functions" or "prompts" or "resources", tools);
        }
    }

    private static bool IsTool(JsonPlace json, bool inList) =>
        json["name"] is { IsText: true } && (SchemaOf(json) is not null || (inList && json["description"] is { IsText: true }));

    private static JsonPlace? SchemaOf(JsonPlace json) => json["inputSchema"] ?? json["input_schema"] ?? (json["description"] is null ? null : json["parameters"]);

    private static McpTool ToolOf(JsonPlace json)
    {
        var texts = ImmutableArray.CreateBuilder<(int, string)>();
        foreach (var (name, member) in json.Members)
        {
            if (name is not ("name" or "description"))
                CollectTexts(member, texts, name);
        }
        return new(json.Start, json.String("name") ?? "", json.String("description") ?? "", texts.DrainToImmutable(), SchemaOf(json), json);
    }

    private static void CollectTexts(JsonPlace json, ImmutableArray<(int, string)>.Builder texts, string name)
    {
        if (json is { IsText: true, Text: { Length: > 0 } text } && name is not ("type" or "format" or "$ref" or "$schema"))
            texts.Add((json.Start, text));
        foreach (var item in json.IsArray ? json.Items : [])
            CollectTexts(item, texts, name);
        foreach (var (key, member) in json.IsObject ? json.Members : [])
        {
            texts.Add((member.Start, key));
            CollectTexts(member, texts, key);
        }
    }
}
