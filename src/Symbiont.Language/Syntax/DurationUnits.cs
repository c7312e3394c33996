namespace Symbiont.Language.Syntax;

/// <summary>What the units of durations are called and how long they are.</summary>
internal static class DurationUnits
{
    /// <summary>The unit that is written so, if there is one; the words stand after a dot (<c>30.seconds</c>).</summary>
    public static DurationUnit? Parse(ReadOnlySpan<char> suffix) => suffix switch
    {
        "s" or ".seconds" => DurationUnit.Seconds,
        "m" or ".minutes" => DurationUnit.Minutes,
        "h" or ".hours" => DurationUnit.Hours,
        "d" or ".days" => DurationUnit.Days,
        "w" or ".weeks" => DurationUnit.Weeks,
        "months" or ".months" => DurationUnit.Months,
        "y" or ".years" => DurationUnit.Years,
        _ => null,
    };

    /// <summary>The short spelling.</summary>
    public static string Suffix(this DurationUnit unit) => unit switch
    {
        DurationUnit.Seconds => "s",
        DurationUnit.Minutes => "m",
        DurationUnit.Hours => "h",
        DurationUnit.Days => "d",
        DurationUnit.Weeks => "w",
        DurationUnit.Months => "months",
        _ => "y",
    };

    /// <summary>Whether so many of the unit fit a <see cref="TimeSpan"/>.</summary>
    public static bool Fits(this DurationUnit unit, long amount) => amount <= TimeSpan.MaxValue.Ticks / unit.Ticks();

    /// <summary>So many of the unit.</summary>
    public static TimeSpan Of(this DurationUnit unit, long amount) => new(checked(amount * unit.Ticks()));

    private static long Ticks(this DurationUnit unit) => unit switch
    {
        DurationUnit.Seconds => TimeSpan.TicksPerSecond,
        DurationUnit.Minutes => TimeSpan.TicksPerMinute,
        DurationUnit.Hours => TimeSpan.TicksPerHour,
        DurationUnit.Days => TimeSpan.TicksPerDay,
        DurationUnit.Weeks => 7 * TimeSpan.TicksPerDay,
        DurationUnit.Months => 30 * TimeSpan.TicksPerDay,
        _ => 365 * TimeSpan.TicksPerDay,
    };
}
