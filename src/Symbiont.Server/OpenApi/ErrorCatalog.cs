using System.Text.Json;
using System.Text.Json.Nodes;

namespace Symbiont.Server;

/// <summary>Every code of the operations' error bodies: the one table from which the document tells what may be answered.</summary>
internal static class ErrorCatalog
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly JsonNode File = Load();

    private static readonly Dictionary<string, ErrorCode> Codes = File["codes"]!.Deserialize<Dictionary<string, ErrorCode>>(Json)!;

    /// <summary>The code's entry; every code that an endpoint names has one.</summary>
    public static ErrorCode Of(string code) =>
        Codes.TryGetValue(code, out var found) ? found : throw new ArgumentException($"errors.json knows no {code}.", nameof(code));

    /// <summary>A body with this code as the operation may answer it.</summary>
    public static JsonNode Example(string operation, string code)
    {
        var known = Of(code);
        if (code == Invalid && File["invalid"]?[operation] is { } field)
            return Body(field["message"]!.GetValue<string>(), code, Broken(field));
        return Body(known.Error, code, InField(known.Details?.DeepClone(), File["program_fields"]?[operation]?.GetValue<string>()));
    }

    private const string Invalid = "INVALID_REQUEST";

    private static JsonObject Body(string error, string code, JsonNode? details) => new() { ["error"] = error, ["code"] = code, ["details"] = details };

    /// <summary>Faults of a program are those of the field that holds it.</summary>
    private static JsonNode? InField(JsonNode? details, string? field)
    {
        if (field is null || details?["field"] is null || details["errors"] is not JsonArray errors)
            return details;
        details["field"] = field;
        foreach (var error in errors)
            error!["field"] = field;
        return details;
    }

    private static JsonObject Broken(JsonNode rule) => new()
    {
        ["field"] = rule["field"]?.DeepClone(),
        ["reason"] = rule["reason"]!.DeepClone(),
        ["errors"] = new JsonArray(rule.DeepClone()),
    };

    private static JsonNode Load()
    {
        using var file = typeof(ErrorCatalog).Assembly.GetManifestResourceStream("errors.json")!;
        return JsonNode.Parse(file)!;
    }
}
