namespace Symbiont.Scanning.Mcp;

/// <summary>Differences in what a server is allowed, and in what is started for it.</summary>
internal static class McpPermissionChanges
{
    private static readonly string[] Permissions = ["permissions", "capabilities", "scopes", "allowed_tools", "allowedTools", "network", "filesystem"];
    private static readonly string[] Starts = ["command", "args", "url", "env", "entry_point", "entryPoint", "packages", "remotes"];

    public static IEnumerable<McpChange> Of(JsonPlace before, JsonPlace after)
    {
        foreach (var name in Permissions)
        {
            if (Difference(before, after, name) is not { } difference)
                continue;
            var widened = Entries(after[name]).Except(Entries(before[name]), StringComparer.Ordinal).ToList();
            yield return new(McpChangeKind.Permissions, name,
                widened.Count > 0 ? $"{name} now has {string.Join(", ", widened.Take(10))}" : $"{name} is narrower", widened.Count > 0 ? Severity.High : Severity.Info, difference.Before, difference.After);
        }
        foreach (var name in Starts)
        {
            if (Difference(before, after, name) is { } difference)
                yield return new(McpChangeKind.Permissions, name, $"{name}, which decides what is started or asked, has changed", Severity.High, difference.Before, difference.After);
        }
    }

    private static (string? Before, string? After)? Difference(JsonPlace before, JsonPlace after, string name)
    {
        var (was, present) = (ShapeOf(before[name]), ShapeOf(after[name]));
        return was == present ? null : (was, present);
    }

    private static string? ShapeOf(JsonPlace? json) => json is null ? null : McpComparison.Cut(JsonShape.Of(json, []));

    /// <summary>Every single permission: names in lists, and members of objects with their values.</summary>
    private static IEnumerable<string> Entries(JsonPlace? json)
    {
        if (json is null)
            return [];
        if (json.IsArray)
            return json.Items.SelectMany(Entries);
        if (json.IsObject)
            return json.Members.Where(member => member.Value.Text is not ("false" or "none" or "null")).SelectMany(member => Named(member.Key, member.Value));
        return json.Text is "false" or "none" or "null" ? [] : [json.Text!];
    }

    private static IEnumerable<string> Named(string name, JsonPlace value)
    {
        var entries = Entries(value).ToList();
        return entries.Count == 0 ? [name] : entries.Select(entry => $"{name}: {entry}");
    }
}
