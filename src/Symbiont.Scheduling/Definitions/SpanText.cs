using System.Globalization;
using System.Text.RegularExpressions;

namespace Symbiont.Scheduling.Definitions;

/// <summary>Lengths of time as settings write them: <c>500ms</c>, <c>30s</c>, <c>5m</c>, <c>1h</c>, <c>2d</c>.</summary>
internal static partial class SpanText
{
    /// <summary>Null: the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (Pattern().Match(text) is not { Success: true } parts)
            return null;
        var count = int.Parse(parts.Groups["count"].Value, CultureInfo.InvariantCulture);
        return parts.Groups["unit"].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(count),
            "s" => TimeSpan.FromSeconds(count),
            "m" => TimeSpan.FromMinutes(count),
            "h" => TimeSpan.FromHours(count),
            _ => count <= 10_000_000 ? TimeSpan.FromDays(count) : null,
        };
    }

    [GeneratedRegex("^(?<count>[0-9]{1,9})(?<unit>ms|s|m|h|d)\\z")]
    private static partial Regex Pattern();
}
