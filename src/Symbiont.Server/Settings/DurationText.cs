using System.Globalization;

namespace Symbiont.Server;

/// <summary>Spans of time as people write them: <c>500ms</c>, <c>30s</c>, <c>5m</c>, <c>2h</c>, <c>1d</c>, <c>00:01:30</c>; a bare number is seconds.</summary>
internal static class DurationText
{
    private static readonly (string Suffix, TimeSpan Unit)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)), ("d", TimeSpan.FromDays(1)),
    ];

    /// <summary>True and the span, if the text is one; never negative.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        foreach (var (suffix, unit) in Units)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return TryCount(text.AsSpan(0, text.Length - suffix.Length), unit, out value);
            }
        }

        return TryCount(text, TimeSpan.FromSeconds(1), out value)
            || (TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out value));
    }

    /// <summary>The shortest text of a whole span.</summary>
    public static string Of(TimeSpan value)
    {
        var (suffix, unit) = Array.FindLast(Units, candidate => value.Ticks % candidate.Unit.Ticks == 0);
        return suffix is null ? value.ToString("c", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value.Ticks / unit.Ticks}{suffix}");
    }

    private static bool TryCount(ReadOnlySpan<char> digits, TimeSpan unit, out TimeSpan value)
    {
        // Nine digits of days still fit a TimeSpan's ticks only up to 10,675,199; the bound keeps the product from overflowing.
        value = default;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > TimeSpan.MaxValue.Ticks / unit.Ticks)
        {
            return false;
        }

        value = count * unit;
        return true;
    }
}
