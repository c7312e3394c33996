namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Compares a server's definitions with an earlier version of them. Consent was given to the earlier one: a description that turns into an order, a limit
/// that goes, a permission that comes, is the moment an approved tool becomes another.
/// </summary>
public static class McpComparison
{
    private const int Shown = 400;

    /// <summary>The differences, the gravest first; empty when nothing that agents or operators see has changed.</summary>
    /// <param name="before">The earlier JSON: an answer to <c>tools/list</c>, or a manifest that lists tools.</param>
    /// <param name="after">The present JSON.</param>
    /// <exception cref="FormatException">One of the two is no JSON, or is nested deeper than 64.</exception>
    public static IReadOnlyList<McpChange> Compare(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (earlier, present) = (Read(before, "earlier"), Read(after, "present"));
        return [.. CompareTools(earlier, present).Concat(McpPermissionChanges.Of(earlier, present)).OrderByDescending(change => change.Severity)];
    }

    private static JsonPlace Read(string json, string which) =>
        JsonPlaces.Read(json) ?? throw new FormatException($"the {which} definitions are no JSON, or are nested deeper than 64");

    private static IEnumerable<McpChange> CompareTools(JsonPlace before, JsonPlace after)
    {
        var earlier = ByName(before);
        var present = ByName(after);
        foreach (var (name, tool) in present)
        {
            if (!earlier.TryGetValue(name, out var was))
            {
                yield return new(McpChangeKind.ToolAdded, name, $"the tool {name} is new", Worst(tool) ?? Severity.Medium, null, Cut(tool.Description));
                continue;
            }
            foreach (var change in CompareTexts(name, was, tool).Concat(McpSchemaChanges.Of(name, was, tool)))
                yield return change;
        }
        foreach (var (name, tool) in earlier)
        {
            if (!present.ContainsKey(name))
                yield return new(McpChangeKind.ToolRemoved, name, $"the tool {name} is gone", Severity.Low, Cut(tool.Description), null);
        }
    }

    private static IEnumerable<McpChange> CompareTexts(string name, McpTool was, McpTool tool)
    {
        if (was.Description != tool.Description)
            yield return Reworded(name, $"the description of {name}", was, tool, was.Description, tool.Description);
        var (before, after) = (Others(was), Others(tool));
        if (before != after)
            yield return Reworded(name, $"what {name} says of its parameters", was, tool, before, after);
    }

    private static McpChange Reworded(string name, string what, McpTool was, McpTool tool, string before, string after)
    {
        // An order that was there before was approved with it; one that is new was not.
        var worst = Worst(tool);
        var isWorse = worst is not null && (Worst(was) is not { } known || worst > known);
        var isSpacing = Words(before) == Words(after);
        var severity = isWorse && worst > Severity.Medium ? Severity.Critical : isSpacing ? Severity.Low : Severity.Medium;
        return new(McpChangeKind.Description, name, isWorse && worst > Severity.Medium ? $"{what} now gives the agent orders" : $"{what} has changed", severity, Cut(before), Cut(after));
    }

    /// <summary>The severity of the worst thing that is wrong with a definition's texts and name.</summary>
    private static Severity? Worst(McpTool tool) =>
        McpAnalyzer.Judge(tool).Where(found => found.Rule != McpRules.UnlimitedParameter).Select(found => (Severity?)found.Severity).Max();

    private static string Others(McpTool tool)
    {
        var descriptions = tool.Parameters.Where(parameter => parameter.Value.String("description") is not null).Select(parameter => $"{parameter.Key}: {parameter.Value.String("description")}").Order(StringComparer.Ordinal);
        return string.Join('\n', descriptions.Append(tool.Definition?.String("title") ?? ""));
    }

    private static Dictionary<string, McpTool> ByName(JsonPlace json)
    {
        var tools = new Dictionary<string, McpTool>(StringComparer.Ordinal);
        foreach (var tool in McpToolReader.Read(json))
            tools.TryAdd(tool.Name, tool);
        return tools;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string Cut(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
