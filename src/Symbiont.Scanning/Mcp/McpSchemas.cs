namespace Symbiont.Scanning.Mcp;

/// <summary>What a tool's arguments may be.</summary>
internal static class McpSchemas
{
    public static IEnumerable<(int Start, Severity Severity, string Message)> Judge(McpTool tool)
    {
        var isSensitive = false;
        foreach (var (name, schema) in tool.Parameters)
        {
            if (SeverityOf(name) is not { } severity)
                continue;
            isSensitive |= severity >= Severity.Medium;
            if (IsText(schema) && !IsLimited(schema))
                yield return (schema.Start, severity, $"parameter '{name}' of {tool.Name} takes any text of any length");
        }
        if (isSensitive && tool.Schema?["additionalProperties"] is { IsText: false, Text: "true" } open)
            yield return (open.Start, Severity.Medium, $"{tool.Name} takes arguments that its schema does not name");
    }

    /// <summary>How much harm free text can do in a parameter of that name; null when it is not known to do any.</summary>
    public static Severity? SeverityOf(string parameter) => parameter.ToLowerInvariant() switch
    {
        "command" or "cmd" or "shell" or "script" or "code" or "shell_command" or "bash" or "exec" or "eval" => Severity.Medium,
        "query" or "sql" or "url" or "uri" or "endpoint" or "path" or "file" or "filename" or "file_path" or "filepath" or "expression" or "args" or "host" => Severity.Low,
        _ => null,
    };

    public static bool IsLimited(JsonPlace schema) =>
        schema["enum"] is not null || schema["const"] is not null || schema["pattern"] is not null || schema["maxLength"] is not null || schema["format"] is not null;

    private static bool IsText(JsonPlace schema) => schema["type"] is null or { Text: "string" };
}
