using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Occurrences;

/// <summary>Reads the time of a one-shot: RFC 3339, <c>2026-03-29T02:30:00+02:00</c>, or without an offset the time of a zone's clock.</summary>
public static partial class TimeText
{
    /// <summary>Reads a time.</summary>
    /// <param name="text">The time; seconds may be missing.</param>
    /// <param name="zone">
    /// Whose clock a time without an offset is of. A time that this clock jumps over is the end of the jump, one that it shows twice the first. Not looked at when the
    /// text has an offset; null: an offset is needed.
    /// </param>
    /// <param name="instant">The instant in UTC, rounded up to a whole second: nothing happens before its time.</param>
    /// <param name="error">One sentence for people otherwise.</param>
    public static bool TryParse(string? text, IanaZone? zone, out DateTimeOffset instant, [NotNullWhen(false)] out string? error)
    {
        instant = default;
        var parts = Pattern().Match(text ?? "");
        if (!parts.Success || !DateTime.TryParseExact($"{parts.Groups["date"].Value}T{parts.Groups["minute"].Value}{parts.Groups["second"].Value}", ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm"],
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) || wall.Year is < Cron.CronExpression.FirstYear or > Cron.CronExpression.LastYear)
        {
            error = $"A time is RFC 3339, such as 2026-03-29T02:30:00Z or 2026-03-29T02:30:00+02:00, or without an offset with a time zone beside it; years are {Cron.CronExpression.FirstYear} to {Cron.CronExpression.LastYear}.";
            return false;
        }
        if (parts.Groups["fraction"].Value.AsSpan().IndexOfAnyExcept('.', '0') >= 0)
            wall = wall.AddSeconds(1);
        if (parts.Groups["offset"].Value is { Length: > 0 } offset)
        {
            if (OffsetOf(offset) is not { } ahead)
            {
                error = $"The offset {offset} is none; offsets go from -23:59 to +23:59.";
                return false;
            }
            instant = new DateTimeOffset(wall, TimeSpan.Zero) - ahead;
        }
        else if (zone is null)
        {
            error = "The time has no offset, so a time zone is needed beside it.";
            return false;
        }
        else
        {
            instant = zone.FirstInstantOf(wall);
        }
        error = null;
        return true;
    }

    private static TimeSpan? OffsetOf(string text)
    {
        if (text is "Z" or "z")
            return TimeSpan.Zero;
        var (hours, minutes) = (int.Parse(text.AsSpan(1, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(4, 2), CultureInfo.InvariantCulture));
        if (hours > 23 || minutes > 59)
            return null;
        var ahead = new TimeSpan(hours, minutes, 0);
        return text[0] == '-' ? -ahead : ahead;
    }

    [GeneratedRegex("^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<minute>[0-9]{2}:[0-9]{2})(?<second>:[0-9]{2})?(?<fraction>(?<=:[0-9]{2}:[0-9]{2})\\.[0-9]{1,18})?(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})?\\z")]
    private static partial Regex Pattern();
}
