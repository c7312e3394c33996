using System.Globalization;
using System.Text;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Values;

/// <summary>
/// Durations as text: <c>1h30m</c>, <c>2d</c>, <c>1.5s</c>, <c>-5m</c>, <c>0s</c>. Reading also takes what programs write:
/// <c>30.seconds</c>, <c>2w</c>, <c>3months</c> (30 days each), <c>1y</c> (365 days), in any order and with spaces.
/// </summary>
public static class DurationText
{
    /// <summary>The shortest text in days, hours, minutes and seconds; reads back as the same duration.</summary>
    public static string Format(TimeSpan duration)
    {
        if (duration == TimeSpan.Zero)
            return "0s";
        var text = new StringBuilder();
        if (duration < TimeSpan.Zero)
            text.Append('-');
        // Ticks as Int128: the smallest TimeSpan has no positive counterpart.
        var ticks = Int128.Abs(duration.Ticks);
        Append(text, ref ticks, TimeSpan.TicksPerDay, 'd');
        Append(text, ref ticks, TimeSpan.TicksPerHour, 'h');
        Append(text, ref ticks, TimeSpan.TicksPerMinute, 'm');
        if (ticks > 0)
            text.Append(CultureInfo.InvariantCulture, $"{(decimal)ticks / TimeSpan.TicksPerSecond:0.#######}s");
        return text.ToString();
    }

    /// <summary>Reads a duration; false when the text is none or the sum leaves the range.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        var rest = text.AsSpan().Trim();
        var sign = rest.StartsWith("-") ? -1 : 1;
        rest = (sign < 0 ? rest[1..] : rest).TrimStart();
        if (rest.IsEmpty)
            return false;
        var ticks = (Int128)0;
        while (!rest.IsEmpty)
        {
            if (!TryPart(ref rest, out var part))
                return false;
            ticks += part;
            rest = rest.TrimStart();
        }
        ticks *= sign;
        if (ticks < long.MinValue || ticks > long.MaxValue)
            return false;
        duration = new TimeSpan((long)ticks);
        return true;
    }

    private static void Append(StringBuilder text, ref Int128 ticks, long unit, char suffix)
    {
        if (ticks < unit)
            return;
        text.Append(CultureInfo.InvariantCulture, $"{ticks / unit}{suffix}");
        ticks %= unit;
    }

    private static bool TryPart(ref ReadOnlySpan<char> rest, out Int128 ticks)
    {
        ticks = 0;
        var digits = rest.IndexOfAnyExcept(Digits);
        if (digits is <= 0 or > 18)
            return false;
        var end = digits;
        if (rest[end] == '.' && end + 1 < rest.Length && char.IsAsciiDigit(rest[end + 1]))
        {
            var fraction = rest[(end + 1)..].IndexOfAnyExcept(Digits);
            if (fraction is < 0 or > 7)
                return false;
            end += 1 + fraction;
        }
        var amount = decimal.Parse(rest[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        rest = rest[end..].TrimStart();
        var letters = rest.IndexOfAnyExcept(Letters);
        var suffix = letters < 0 ? rest : rest[..letters];
        if (DurationUnits.Parse(suffix.ToString()) is not { } unit)
            return false;
        rest = rest[suffix.Length..];
        ticks = (Int128)(amount * unit.Of(1).Ticks);
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");
    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(".abcdefghijklmnopqrstuvwxyz");
}
