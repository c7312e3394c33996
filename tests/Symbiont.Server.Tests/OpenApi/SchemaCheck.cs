using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests;

/// <summary>
/// Compares a JSON value with a schema of the document, as strictly as JSON Schema says and more: nothing passes that the schema does not name, and a schema
/// with a word that is not read here is no schema.
/// </summary>
internal sealed partial class SchemaCheck(JsonElement document)
{
    private static readonly HashSet<string> Words =
    [
        "$ref", "description", "default", "example", "examples", "type", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "items", "properties",
        "required", "additionalProperties", "minProperties", "oneOf", "anyOf",
    ];

    /// <summary>Null: the value is as described; else what is not, with its path.</summary>
    public string? Find(JsonElement schema, JsonElement value, string path = "$") => Find(schema, value, path, isClosed: true);

    /// <param name="schema">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="isClosed">A member that the schema does not name is a problem. Which of several schemas fits is told by JSON Schema alone, which lets such members pass.</param>
    private string? Find(JsonElement schema, JsonElement value, string path, bool isClosed)
    {
        if (schema.EnumerateObject().FirstOrDefault(word => !Words.Contains(word.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unread)
            return $"{path}: its schema says {unread.Name}, which is not read here";
        if (schema.TryGetProperty("$ref", out var reference))
            return Find(Resolve(reference.GetString()!), value, path, isClosed);
        return FindInEither(schema, value, path, isClosed)
            ?? FindInValue(schema, value, path)
            ?? value.ValueKind switch
            {
                JsonValueKind.Object => FindInObject(schema, value, path, isClosed),
                JsonValueKind.Array when schema.TryGetProperty("minItems", out var least) && value.GetArrayLength() < least.GetInt32() => $"{path} has less than {least} items",
                JsonValueKind.Array when schema.TryGetProperty("maxItems", out var most) && value.GetArrayLength() > most.GetInt32() => $"{path} has more than {most} items",
                JsonValueKind.Array when schema.TryGetProperty("items", out var items) =>
                    value.EnumerateArray().Select((item, i) => Find(items, item, $"{path}[{i}]", isClosed)).FirstOrDefault(problem => problem is not null),
                JsonValueKind.Array => schema.TryGetProperty("type", out _) ? $"{path}: its schema does not say what its items are" : null,
                _ => null,
            };
    }

    private string? FindInEither(JsonElement schema, JsonElement value, string path, bool isClosed)
    {
        if (schema.TryGetProperty("oneOf", out var one))
        {
            var options = one.EnumerateArray().ToList();
            var fitting = options.Where(option => Find(option, value, path, isClosed: false) is null).ToList();
            if (fitting.Count != 1)
                return $"{path} fits {fitting.Count} of {options.Count} of which it must fit one: {string.Join(" or ", options.Select(option => Find(option, value, path, isClosed: false)))}";
            return Find(fitting[0], value, path, isClosed);
        }

        if (!schema.TryGetProperty("anyOf", out var any))
            return null;
        var problems = any.EnumerateArray().Select(option => Find(option, value, path, isClosed)).ToList();
        return problems.Contains(null) ? null : string.Join(" or ", problems);
    }

    private static string? FindInValue(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOf(name, value)))
            return $"{path} is {value.ValueKind} and should be {type.GetRawText()}";
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            return $"{path} is {value.GetRawText()}, none of {words.GetRawText()}";
        return value.ValueKind switch
        {
            JsonValueKind.String => FindInText(schema, value.GetString()!, path),
            JsonValueKind.Number when schema.TryGetProperty("minimum", out var least) && value.GetDouble() < least.GetDouble() => $"{path} is below {least}",
            JsonValueKind.Number when schema.TryGetProperty("maximum", out var most) && value.GetDouble() > most.GetDouble() => $"{path} is above {most}",
            _ => null,
        };
    }

    private static string? FindInText(JsonElement schema, string text, string path)
    {
        if (schema.TryGetProperty("minLength", out var least) && text.EnumerateRunes().Count() < least.GetInt32())
            return $"{path} is shorter than {least}";
        if (schema.TryGetProperty("maxLength", out var most) && text.EnumerateRunes().Count() > most.GetInt32())
            return $"{path} is longer than {most}";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.ECMAScript))
            return $"{path} is \"{text}\", unlike {pattern}";
        return schema.TryGetProperty("format", out var format) ? format.GetString() switch
        {
            "date-time" => Time().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) ? null : $"{path} is \"{text}\", no time in UTC",
            "uuid" => Guid.TryParseExact(text, "D", out _) ? null : $"{path} is \"{text}\", no UUID",
            var other => $"{path}: the format {other} is not read here",
        } : null;
    }

    private string? FindInObject(JsonElement schema, JsonElement value, string path, bool isClosed)
    {
        if (schema.TryGetProperty("required", out var required) && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
            return $"{path} lacks {missing.GetString()}";
        if (schema.TryGetProperty("minProperties", out var least) && value.EnumerateObject().Count() < least.GetInt32())
            return $"{path} has less than {least} members";
        var properties = schema.TryGetProperty("properties", out var named) ? named : default;
        foreach (var member in value.EnumerateObject())
        {
            var at = $"{path}.{member.Name}";
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var described))
            {
                if (Find(described, member.Value, at, isClosed) is { } problem)
                    return problem;
            }
            else if (schema.TryGetProperty("additionalProperties", out var more))
            {
                if (Find(more, member.Value, at, isClosed) is { } problem)
                    return problem;
            }
            else if (isClosed && properties.ValueKind == JsonValueKind.Object)
            {
                return $"{at} is not described";
            }
        }

        return null;
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => type.Equals(value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private JsonElement Resolve(string reference)
    {
        var at = document;
        foreach (var step in reference.Split('/').Skip(1))
            at = at.GetProperty(step);
        return at;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$")]
    private static partial Regex Time();
}
