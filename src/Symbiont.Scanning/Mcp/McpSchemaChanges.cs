namespace Symbiont.Scanning.Mcp;

/// <summary>Differences in what a tool's arguments may be, and in what it says of its effects.</summary>
internal static class McpSchemaChanges
{
    private static readonly (string Name, bool SafeValue)[] Hints = [("readOnlyHint", true), ("destructiveHint", false), ("openWorldHint", false), ("idempotentHint", true)];

    public static IEnumerable<McpChange> Of(string name, McpTool was, McpTool tool) => Parameters(name, was, tool).Concat(Annotations(name, was, tool));

    private static IEnumerable<McpChange> Parameters(string name, McpTool was, McpTool tool)
    {
        var before = was.Parameters.ToLookup(parameter => parameter.Key, parameter => parameter.Value, StringComparer.Ordinal);
        var after = tool.Parameters.ToLookup(parameter => parameter.Key, parameter => parameter.Value, StringComparer.Ordinal);
        foreach (var group in after)
        {
            if (!before.Contains(group.Key))
                yield return Change(name, $"{name} takes a new parameter '{group.Key}'", IsRequired(tool, group.Key) || McpSchemas.SeverityOf(group.Key) is not null ? Severity.High : Severity.Medium, null, Shape(group.Last()));
            else if (Shape(before[group.Key].Last()) is var old && Shape(group.Last()) is var present && old != present)
                yield return Change(name, $"parameter '{group.Key}' of {name} has changed", McpSchemas.IsLimited(before[group.Key].Last()) && !McpSchemas.IsLimited(group.Last()) ? Severity.High : Severity.Medium, old, present);
            else if (IsRequired(tool, group.Key) && !IsRequired(was, group.Key))
                yield return Change(name, $"parameter '{group.Key}' of {name} is required now", Severity.Medium, "optional", "required");
        }
        foreach (var group in before.Where(group => !after.Contains(group.Key)))
            yield return Change(name, $"parameter '{group.Key}' of {name} is gone", Severity.Low, Shape(group.Last()), null);
        var (wasOpen, isOpen) = (was.Schema?["additionalProperties"]?.Text, tool.Schema?["additionalProperties"]?.Text);
        if (wasOpen == "false" && isOpen != "false")
            yield return Change(name, $"{name} takes arguments now that its schema does not name", Severity.High, wasOpen, isOpen ?? "true");
    }

    private static IEnumerable<McpChange> Annotations(string name, McpTool was, McpTool tool)
    {
        foreach (var (hint, safe) in Hints)
        {
            var (before, after) = (Hint(was, hint), Hint(tool, hint));
            if (before == after)
                continue;
            var isWorse = before == (safe ? "true" : "false");
            yield return new(McpChangeKind.Annotations, name, $"{hint} of {name} has changed", isWorse ? Severity.High : Severity.Low, before, after);
        }
    }

    private static string? Hint(McpTool tool, string hint) => tool.Definition?["annotations"]?[hint]?.Text;

    private static bool IsRequired(McpTool tool, string parameter) => tool.Schema?["required"] is { IsArray: true } required && required.Items.Any(item => item.Text == parameter);

    /// <summary>All that a schema says but its description, in an order of its own.</summary>
    private static string Shape(JsonPlace schema) => JsonShape.Of(schema, ["description", "title"]);

    private static McpChange Change(string name, string message, Severity severity, string? before, string? after) =>
        new(McpChangeKind.Schema, name, message, severity, before is null ? null : McpComparison.Cut(before), after is null ? null : McpComparison.Cut(after));
}
