using Symbiont.Scanning.Mcp;

namespace Symbiont.Scanning.Tests.Mcp;

/// <summary>Runs the analysis of tool definitions over a text.</summary>
internal static class McpScan
{
    public static List<Finding> Of(string file, string text) => [.. new McpAnalyzer().Analyze(new ScanSource(file, text), CancellationToken.None)];

    public static string Tool(string description, string name = "add", string schema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\"}}}") =>
        $$"""{"tools": [{"name": {{Json(name)}}, "description": {{Json(description)}}, "inputSchema": {{schema}}}]}""";

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
