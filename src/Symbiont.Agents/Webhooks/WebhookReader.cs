using System.Text.Json;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Webhooks;

/// <summary>Reads one <c>webhook</c> block and says what is wrong with it.</summary>
internal sealed class WebhookReader(WebhookDeclaration block, BlockCheck? check)
{
    private const int MaxName = 128;
    private const int MaxText = 1024;
    private const int MaxEvents = 100;

    private static readonly string[] Known = ["path", "provider", "secret", "agent", "header", "id_header", "events"];

    private bool isWrong;

    /// <summary>The path and the settings; null: something is wrong, and the check has been told.</summary>
    public (string Path, WebhookSettings Settings)? Read(string agentId)
    {
        if (block.Name.Length > MaxName)
            Wrong(block.Position, $"the name of a webhook has {MaxName} characters at most");
        foreach (var property in block.Properties.Where(property => !Known.Contains(property.Name)))
            Unknown(property);
        var path = Path();
        var provider = Provider();
        var secret = Secret();
        var settings = new WebhookSettings(agentId, block.Name, provider?.Name ?? "", secret ?? "")
        {
            Header = Header("header", provider),
            IdHeader = Header("id_header", provider),
            Events = Events(),
            Filters = [.. block.Members.OfType<PropertySection>().Select(Filter).OfType<WebhookFilter>()],
        };
        return isWrong ? null : (path!, settings);
    }

    private string? Path()
    {
        if (Word("path", isNeeded: true) is not { } word)
            return null;
        return WebhookPath.Of(word) ?? Wrong<string>(
            Property("path")!.Value.Position, "a webhook's path has letters, digits, '.', '_', '~' and '-', in parts divided by '/', at most 128 characters, for example \"/hooks/github\"");
    }

    private IWebhookProvider? Provider()
    {
        var word = Word("provider", isNeeded: false) ?? WebhookProviders.Standard;
        return WebhookProviders.Find(word)
            ?? Wrong<IWebhookProvider>(Property("provider")!.Value.Position, $"'{word}' is no provider; known are {string.Join(", ", WebhookProviders.Names)}");
    }

    /// <summary>That it is a reference is seen to by the checker of programs.</summary>
    private string? Secret()
    {
        const string Scheme = "vault://";
        if (Property("secret") is { Value: Expression.Vault vault })
            return vault.Path;
        return Word("secret", isNeeded: true) is { } word && word.StartsWith(Scheme, StringComparison.Ordinal) ? word[Scheme.Length..] : null;
    }

    private string? Header(string name, IWebhookProvider? provider)
    {
        if (Word(name, isNeeded: false) is not { } word)
            return null;
        var at = Property(name)!.Value.Position;
        if (provider?.TakesHeaders == false)
            return Wrong<string>(at, $"the provider {provider.Name} has headers of its own; '{name}' goes with hmac and bearer");
        return word.Length is > 0 and <= MaxName && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? word
            : Wrong<string>(at, $"'{name}' takes the name of a header, for example \"X-Signature\"");
    }

    private IReadOnlyList<string>? Events()
    {
        if (Property("events") is not { } property)
            return null;
        var words = property.Value is Expression.Array array ? array.Elements.Select(WordOf).ToList() : [WordOf(property.Value)];
        return words.Count is > 0 and <= MaxEvents && words.All(word => word is { Length: > 0 and <= MaxName })
            ? words!
            : Wrong<IReadOnlyList<string>>(property.Value.Position, $"'events' takes 1 to {MaxEvents} names of events, for example [\"push\", \"issues\"]");
    }

    private WebhookFilter? Filter(PropertySection section)
    {
        string? path = null;
        JsonElement? equal = null, contains = null;
        foreach (var property in section.Properties)
        {
            if (section.Properties.First(other => other.Name == property.Name) != property)
                Wrong(property.Position, $"'{property.Name}' stands in this filter already; a second filter block adds another condition");
            switch (property.Name)
            {
                case "json_path":
                    path = WordOf(property.Value);
                    if (path is null || JsonPath.Parse(path) is null)
                        Wrong(property.Value.Position, "'json_path' takes the place of one value, for example \"$.pull_request.labels[0].name\"");
                    break;
                case "equals":
                    equal = Literal(property);
                    break;
                case "contains":
                    contains = Literal(property);
                    break;
                default:
                    // Left out, the filter would let through what it is there to hold back.
                    Wrong(property.Position, $"'{property.Name}' is no condition; known are json_path, equals, contains");
                    break;
            }
        }

        return path is not null ? new(path, equal, contains) : Wrong<WebhookFilter>(section.Position, "a filter needs a json_path");
    }

    private JsonElement? Literal(Property property)
    {
        object? value = property.Value switch
        {
            Expression.Integer whole => whole.Value,
            Expression.Number number => number.Value,
            Expression.Unary { Operand: Expression.Integer whole } => -whole.Value,
            Expression.Unary { Operand: Expression.Number number } => -number.Value,
            Expression.Boolean truth => truth.Value,
            _ => WordOf(property.Value),
        };
        if (value is null or string { Length: > MaxText })
            return Wrong<JsonElement?>(property.Value.Position, $"'{property.Name}' takes a string of at most {MaxText} characters, a number, true or false");
        return JsonSerializer.SerializeToElement(value);
    }

    private void Unknown(Property property)
    {
        if (property.Name == "filter")
            Wrong(property.Position, "a filter's conditions stand in braces behind it, without '=' or ':'");
        else
            check?.Warn(property.Position, $"'{property.Name}' means nothing to a webhook; known are {string.Join(", ", Known)}, filter");
    }

    private string? Word(string name, bool isNeeded)
    {
        if (Property(name) is not { } property)
            return isNeeded ? Wrong<string>(block.Position, $"the webhook '{block.Name}' needs a {name}") : null;
        return WordOf(property.Value) ?? Wrong<string>(property.Value.Position, $"'{name}' takes a string or a name");
    }

    private Property? Property(string name)
    {
        var all = block.Properties.Where(property => property.Name == name).ToList();
        if (all.Count > 1)
            Wrong(all[1].Position, $"'{name}' stands in this webhook already");
        return all.FirstOrDefault();
    }

    private static string? WordOf(Expression value) => value switch
    {
        Expression.Text text => text.Value,
        Expression.Name name => name.Identifier,
        _ => null,
    };

    private T? Wrong<T>(Position at, string message)
    {
        Wrong(at, message);
        return default;
    }

    private void Wrong(Position at, string message)
    {
        isWrong = true;
        check?.Error(at, message);
    }
}
