using System.Collections.Immutable;

namespace Symbiont.Scheduling.Cron;

/// <summary>What a field may hold.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">Its short name, as the page about expressions writes it.</param>
/// <param name="Min">The smallest value.</param>
/// <param name="Max">The largest value.</param>
/// <param name="Names">Names of the values, from the smallest on; empty: none.</param>
internal sealed record FieldShape(CronField Field, string Name, int Min, int Max, ImmutableArray<string> Names)
{
    public const int FirstYear = 1970;
    public const int LastYear = 2100;

    /// <summary>How many values there are.</summary>
    public int Size => Max - Min + 1;

    /// <summary>The largest number that may be written: Sunday is 7 too.</summary>
    public int MaxWritten => Field == CronField.Weekday ? Max + 1 : Max;

    /// <summary>By the number of the field.</summary>
    public static ImmutableArray<FieldShape> All { get; } =
    [
        new(CronField.Second, "sec", 0, 59, []),
        new(CronField.Minute, "min", 0, 59, []),
        new(CronField.Hour, "hour", 0, 23, []),
        new(CronField.Day, "day", 1, 31, []),
        new(CronField.Month, "month", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
        new(CronField.Weekday, "weekday", 0, 6, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
        new(CronField.Year, "year", FirstYear, LastYear, []),
    ];

    public static FieldShape Of(CronField field) => All[(int)field];
}
