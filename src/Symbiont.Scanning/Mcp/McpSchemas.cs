using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

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

    /// <summary>Parameters that ask by their names for secrets of the user; an agent reads a name as it reads an order.</summary>
    public static IEnumerable<(int Start, Severity Severity, string Message)> Asking(McpTool tool)
    {
        foreach (var (name, schema) in tool.Parameters)
        {
            if (Asks(name) is { } severity)
                yield return (schema.Start, severity, $"parameter '{name}' of {tool.Name} asks for what the tool does not need");
        }
    }

    /// <summary>How much harm free text can do in a parameter of that name; null when it is not known to do any.</summary>
    public static Severity? SeverityOf(string parameter) => parameter.ToLowerInvariant() switch
    {
        "command" or "cmd" or "shell" or "script" or "code" or "shell_command" or "bash" or "exec" or "eval" => Severity.Medium,
        "query" or "sql" or "url" or "uri" or "endpoint" or "path" or "file" or "filename" or "file_path" or "filepath" or "expression" or "args" or "host" => Severity.Low,
        _ => null,
    };

    /// <summary>How bad it is that a parameter asks for something by its name, which an agent reads as an order; null when it asks for nothing odd.</summary>
    private static Severity? Asks(string parameter) => Secret.IsMatch(parameter) ? Severity.High : Conversation.IsMatch(parameter) ? Severity.Medium : null;

    private static readonly LinearPattern Secret = new(@"id_(?:rsa|ed25519)|ssh_(?:private_)?key|private_ssh|env_file_content|(?:content|contents)_(?:of|from)_\w*(?:ssh|env|rsa|passwd|credential|secret|key|config)|etc_passwd|system_(?:prompt|message)|aws_credentials|user_(?:passwords?|secrets|cookies)|all_environment", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly LinearPattern Conversation = new("(?:conversation|chat)_(?:history|so_far|log|transcript)|previous_messages|all_messages|full_context", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool IsLimited(JsonPlace schema) =>
        schema["enum"] is not null || schema["const"] is not null || schema["pattern"] is not null || schema["maxLength"] is not null || schema["format"] is not null;

    private static bool IsText(JsonPlace schema) => schema["type"] is null or { Text: "string" };
}
