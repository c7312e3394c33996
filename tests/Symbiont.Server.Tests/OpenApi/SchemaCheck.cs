using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Compares a JSON value with a schema of the document: as much of JSON Schema as the document uses, and nothing passes that the schema does not name.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>Null: the value is as described; else what is not, with its path.</summary>
    public string? Find(JsonElement schema, JsonElement value, string path = "$")
    {
        schema = Resolve(schema);
        foreach (var either in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(either, out var options))
            {
                var found = options.EnumerateArray().Select(option => Find(option, value, path)).ToList();
                return found.Exists(problem => problem is null) ? null : string.Join(" or ", found);
            }
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOf(name, value)))
            return $"{path} is {value.ValueKind} and should be {type.GetRawText()}";
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            return $"{path} is {value.GetRawText()}, none of {words.GetRawText()}";
        return value.ValueKind switch
        {
            JsonValueKind.Object => FindInObject(schema, value, path),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) =>
                value.EnumerateArray().Select((item, i) => Find(items, item, $"{path}[{i}]")).FirstOrDefault(problem => problem is not null),
            JsonValueKind.String when schema.TryGetProperty("format", out var format) && format.GetString() == "date-time" && !value.TryGetDateTimeOffset(out _) =>
                $"{path} is no time",
            _ => null,
        };
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => type.Equals(value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private string? FindInObject(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("properties", out var properties))
            return null;
        if (schema.TryGetProperty("required", out var required) && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
            return $"{path} lacks {missing.GetString()}";
        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var described))
                return $"{path}.{member.Name} is not described";
            if (Find(described, member.Value, $"{path}.{member.Name}") is { } problem)
                return problem;
        }

        return null;
    }

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            var at = document;
            foreach (var step in reference.GetString()!.Split('/').Skip(1))
                at = at.GetProperty(step);
            schema = at;
        }

        return schema;
    }
}
