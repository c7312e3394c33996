using Symbiont.Engine;

namespace Symbiont.Scheduling.Definitions;

/// <summary>What targets of deliveries must look like.</summary>
internal static class DeliveryRules
{
    private const int MaxTargets = 8;
    private const int MaxUrl = 2_048;
    private const int MaxPath = 1_024;
    private const int MaxSecret = 256;
    private const string Vault = "vault://";

    public static IEnumerable<FieldError> Check(IReadOnlyList<DeliveryTarget> targets)
    {
        if (targets.Count > MaxTargets)
            yield return new("delivery", "too_many", $"delivery may have {MaxTargets} targets.");
        foreach (var (target, index) in targets.Select((target, index) => (target, index)))
        {
            var at = $"delivery[{index}]";
            if (target is null)
            {
                yield return new(at, "invalid_type", $"{at} must be a JSON object.");
                continue;
            }

            foreach (var error in Check(target, at))
                yield return error;
        }
    }

    private static IEnumerable<FieldError> Check(DeliveryTarget target, string at)
    {
        var needed = target.Kind switch
        {
            "log" => "",
            "file" => "path",
            "webhook" => "url",
            "event" => "agent_id",
            _ => null,
        };
        if (needed is null)
        {
            yield return target.Kind switch
            {
                null => new($"{at}.kind", "missing_required_field", $"{at}.kind is required."),
                "channel" => new($"{at}.kind", "not_available", "This server has no channels; outcomes go to log, file, webhook and event."),
                _ => new($"{at}.kind", "unknown_value", $"{at}.kind must be one of log, file, webhook, event, channel."),
            };
            yield break;
        }

        foreach (var (field, value) in new[] { ("url", target.Url), ("path", target.Path), ("agent_id", target.AgentId), ("channel_id", target.ChannelId), ("secret", target.Secret) })
        {
            if (value is null && field == needed)
                yield return new($"{at}.{field}", "missing_required_field", $"{at}.{field} is required for the kind {target.Kind}.");
            else if (value is not null && field != needed && !(field == "secret" && target.Kind == "webhook"))
                yield return new($"{at}.{field}", "not_here", $"{at}.{field} means nothing to the kind {target.Kind}.");
        }

        if (target.Url is { } url && needed == "url" && !IsWeb(url))
            yield return new($"{at}.url", "invalid_format", $"{at}.url must be an absolute http or https address of at most {MaxUrl} characters, without user name and password.");
        if (target.Path is { } path && needed == "path" && (path.Length > MaxPath || !path.StartsWith('/') || path.Contains('\0', StringComparison.Ordinal)))
            yield return new($"{at}.path", "invalid_format", $"{at}.path must be an absolute path of at most {MaxPath} characters.");
        if (target.AgentId is { } agent && needed == "agent_id" && !Guid.TryParseExact(agent, "D", out _))
            yield return new($"{at}.agent_id", "invalid_format", $"{at}.agent_id must be the id of an agent.");
        if (target.Secret is { } secret && (secret.Length is > MaxSecret or <= 8 || !secret.StartsWith(Vault, StringComparison.Ordinal)))
            yield return new($"{at}.secret", "invalid_format", $"{at}.secret must be a reference such as vault://webhooks/reports, never the secret itself.");
    }

    private static bool IsWeb(string url) =>
        url.Length <= MaxUrl && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps)
        && parsed.UserInfo.Length == 0 && parsed.Host.Length > 0;
}
