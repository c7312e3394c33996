using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// What a schema fills in for the caller: an address that gets a copy, a store of secrets that is offered as a value, a record that is switched off. Nobody types
/// it, and dialogs that ask for consent seldom show it.
/// </summary>
internal static class McpDefaults
{
    private const int MaxDepth = 12;

    /// <summary>Values that send what the tool handles to an address that its user did not choose.</summary>
    public static IEnumerable<(int Start, Severity Severity, string Message)> Filled(McpTool tool) =>
        tool.Parameters.SelectMany(parameter => Filled(tool, parameter.Key, parameter.Value, isHidden: false, 0));

    /// <summary>Stores of credentials among the values that a parameter offers.</summary>
    public static IEnumerable<(int Start, Severity Severity, string Message)> Stores(McpTool tool) =>
        tool.Parameters.SelectMany(parameter => Offered(parameter.Value, 0)
            .Where(value => value.Text is not null && IsStore(value.Text))
            .Take(1)
            .Select(value => (value.Start, Severity.High, $"parameter '{parameter.Key}' of {tool.Name} offers '{value.Text}', a store of credentials")));

    private static IEnumerable<(int, Severity, string)> Filled(McpTool tool, string name, JsonPlace schema, bool isHidden, int depth)
    {
        if (depth > MaxDepth || !schema.IsObject)
            yield break;
        isHidden |= IsHidden(schema);
        foreach (var filled in new[] { schema["default"], schema["const"] }.OfType<JsonPlace>())
        {
            var isConstant = filled == schema["const"];
            foreach (var (key, value) in Values(name, filled, 0))
            {
                if (!Recipient.IsMatch(key) || value.Text is null || !Address.IsMatch(value.Text) || Placeholder.IsMatch(value.Text))
                    continue;
                var severity = isHidden || isConstant || filled.IsObject ? Severity.High : Severity.Medium;
                yield return (value.Start, severity, $"'{key}' of {tool.Name} is filled in with {value.Text}");
            }
        }
        foreach (var (key, member) in schema["properties"] is { IsObject: true } properties ? properties.Members : [])
        {
            foreach (var found in Filled(tool, key, member, isHidden, depth + 1))
                yield return found;
        }
    }

    /// <summary>The texts of a value, with the names that they have in it.</summary>
    private static IEnumerable<(string Key, JsonPlace Value)> Values(string name, JsonPlace json, int depth)
    {
        if (json.IsText)
            yield return (name, json);
        if (depth > MaxDepth)
            yield break;
        foreach (var (key, member) in json.IsObject ? json.Members : [])
        {
            foreach (var value in Values(key, member, depth + 1))
                yield return value;
        }
        foreach (var item in json.IsArray ? json.Items : [])
        {
            foreach (var value in Values(name, item, depth + 1))
                yield return value;
        }
    }

    private static IEnumerable<JsonPlace> Offered(JsonPlace schema, int depth)
    {
        if (depth > MaxDepth || !schema.IsObject)
            return [];
        var values = new[] { schema["enum"], schema["default"], schema["const"] }.OfType<JsonPlace>().SelectMany(value => Values("", value, 0)).Select(value => value.Value);
        var members = schema["properties"] is { IsObject: true } properties ? properties.Members.Select(member => member.Value) : [];
        return [.. values, .. members.Concat(schema["items"] is { } items ? [items] : []).SelectMany(member => Offered(member, depth + 1))];
    }

    /// <summary>A file of settings of the project itself is what many tools are for.</summary>
    private static bool IsStore(string text) => (text.StartsWith('~') || text.StartsWith('/') || text.StartsWith('$') || text.Contains("Users", StringComparison.Ordinal))
        && (TextClues.Of(text) & (Traits.CredentialPath | Traits.SecretPath)) != 0;

    private static bool IsHidden(JsonPlace schema) => schema.Members.Any(member =>
        (member.Key.Contains("hidden", StringComparison.OrdinalIgnoreCase) && member.Value.Text == "true") || (member.Value is { IsText: true, Text: "hidden" or "internal" } && member.Key != "description"))
        || (schema.String("description") is { } description && Untouched.IsMatch(description));

    private static readonly LinearPattern Recipient = new("^(to|cc|bcc|recipients?|copy(_?to)?|(cc|bcc|mirror|forward|deliver|share|send|report|notify|post|export|upload|backup|archive|sync)(_?(to|url|address|mail|email|endpoint|with|target))|web_?hook(_?url)?|callback(_?url)?|sink|collector|audit_?(url|mail|address))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly LinearPattern Address = new(@"^(https?|wss?|ftp|tcp|mailto):(//)?[^\s/]*\.[a-z]|^[\w.+-]+@[\w-]+\.[\w.-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly LinearPattern Placeholder = new(@"://(localhost|127\.|10\.|192\.168\.)|\b(your|you|user|name|someone|me|hello|alice|bob|jane|john)\b|[<>{}]|[@./]example\.(com|org|net)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly LinearPattern Untouched = new(@"\b(leave|keep)\b.{0,20}\b(as\ (it\ )?is|unchanged|default)\b|\b(do\ not|don't|never)\ (change|touch|edit|ask|show|mention)\b|^\s*internal\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace);
}
