using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Agents.Webhooks;

/// <summary>A place in a JSON value: <c>$.pull_request.labels[0]['name']</c>. The part of JSONPath (RFC 9535) that names one place: no wildcards, slices or filters.</summary>
internal sealed partial class JsonPath
{
    private const int Longest = 256;

    private readonly IReadOnlyList<(string? Name, int Index)> steps;

    private JsonPath(IReadOnlyList<(string? Name, int Index)> steps) => this.steps = steps;

    /// <summary>Null: it is not understood.</summary>
    public static JsonPath? Parse(string text)
    {
        if (text.Length > Longest || Whole().Match(text) is not { Success: true } match)
            return null;
        var steps = new List<(string?, int)>();
        foreach (Capture step in match.Groups["step"].Captures)
        {
            var inner = step.Value is ['.', ..] ? step.Value[1..] : step.Value[1..^1];
            if (step.Value[0] == '.' || inner[0] is '\'' or '"')
                steps.Add((step.Value[0] == '.' ? inner : inner[1..^1], 0));
            else if (int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                steps.Add((null, index));
            else
                return null;
        }

        return new(steps);
    }

    /// <summary>What stands there; undefined: there is no such place.</summary>
    public JsonElement Find(JsonElement value)
    {
        foreach (var (name, index) in steps)
        {
            if (name is not null ? value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)
                : value.ValueKind != JsonValueKind.Array || index >= value.GetArrayLength())
            {
                return default;
            }

            if (name is null)
                value = value[index];
        }

        return value;
    }

    [GeneratedRegex("""\A\$(?<step>\.[\p{L}_][\p{L}\p{N}_-]*|\[[0-9]+\]|\['[^']+'\]|\["[^"]+"\])*\z""", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
