using System.Globalization;

namespace Symbiont.Scheduling.Cron.Wording;

/// <summary>Puts an expression into English, from what it takes and not from how it is written.</summary>
internal static class Description
{
    private const int MostTimes = 6;

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(CronFields fields)
    {
        var (seconds, minutes, hours) = (Read(fields, CronField.Second), Read(fields, CronField.Minute), Read(fields, CronField.Hour));
        var isAt = seconds.Count * minutes.Count * hours.Count <= MostTimes;
        var days = DaysOf(fields);
        return string.Concat(isAt ? Times(seconds, minutes, hours) : Pattern(seconds, minutes, hours), days.Length == 0 && isAt ? ", every day" : days,
            MonthsOf(Read(fields, CronField.Month)), YearsOf(Read(fields, CronField.Year)));
    }

    private static Values Read(CronFields fields, CronField field) => new(FieldShape.Of(field), [.. fields.Values(field)]);

    private static string Times(Values seconds, Values minutes, Values hours)
    {
        var times = (from hour in hours.InOrder from minute in minutes.InOrder from second in seconds.InOrder select $"{hour:00}:{minute:00}:{second:00}").ToList();
        return times.Count == 1 ? $"At {times[0]}" : $"At {string.Join(", ", times.SkipLast(1))} and {times[^1]}";
    }

    private static string Pattern(Values seconds, Values minutes, Values hours)
    {
        if (seconds.Only != 0)
            return Led("second", seconds) + (minutes.AreAll && IsEven(seconds) ? "" : Of("minute", minutes)) + (minutes.AreAll && hours.AreAll ? "" : Of("hour", hours));
        if (minutes.Only != 0)
            return Led("minute", minutes) + (hours.AreAll && IsEven(minutes) ? "" : Of("hour", hours));
        // Hours alone remain, and they are many.
        return hours.AreAll || hours.Steps is not null ? Led("hour", hours) : $"At minute 0{Of("hour", hours)}";
    }

    private static bool IsEven(Values values) => values.AreAll || values.Every is not null;

    /// <summary><c>Every minute</c>, <c>Every 5 minutes</c>, <c>Every 7 minutes from 0 to 56</c>, <c>At minutes 1, 2 and 30</c>.</summary>
    private static string Led(string unit, Values values) => values switch
    {
        { AreAll: true } => $"Every {unit}",
        { Every: { } width } => $"Every {width} {unit}s",
        { Steps: { } width } => $"Every {width} {unit}s from {Bounds(values)}",
        _ => $"At {Listed(unit, values)}",
    };

    /// <summary><c> of every hour</c>, <c> of every 2nd hour</c>, <c> of every 5th hour from 0 to 20</c>, <c> of hours 9 to 17</c>.</summary>
    private static string Of(string unit, Values values) => values switch
    {
        { AreAll: true } => $" of every {unit}",
        { Every: { } width } => $" of every {Ordinal(width)} {unit}",
        { Steps: { } width } => $" of every {Ordinal(width)} {unit} from {Bounds(values)}",
        _ => $" of {Listed(unit, values)}",
    };

    private static string Listed(string unit, Values values) => $"{unit}{(values.Count == 1 ? "" : "s")} {values.List(Number)}";

    private static string DaysOf(CronFields fields)
    {
        var (days, weekdays) = (Read(fields, CronField.Day, fields.HasLastDay), Read(fields, CronField.Weekday));
        var names = weekdays.AreAll ? "" : weekdays.List(weekday => Weekdays[weekday], first: 1);
        if (days is null)
            return $", on the last day of the month{(names.Length == 0 ? "" : $", only {names}")}";
        if (days.AreAll)
            return names.Length == 0 ? "" : weekdays.IsRange ? $", {names}" : $", on {names}";
        var listed = days.Steps is { } width ? $"every {Ordinal(width)} day from {Bounds(days)}" : Listed("day", days);
        return $", on {listed} of the month{(fields.HasLastDay ? " and on its last day" : "")}{(names.Length == 0 ? "" : $", only {names}")}";
    }

    private static Values? Read(CronFields fields, CronField field, bool mayBeEmpty) => mayBeEmpty && !fields.Values(field).Any() ? null : Read(fields, field);

    private static string MonthsOf(Values months) =>
        months.AreAll ? "" : months.IsRange ? $", from {months.List(Name)}" : $", in {months.List(Name)}";

    private static string YearsOf(Values years) =>
        years.AreAll ? "" : years.Steps is { } width ? $", in every {Ordinal(width)} year from {Bounds(years)}" : $", in {years.List(Number)}";

    private static string Bounds(Values values) => $"{Number(values.InOrder[0])} to {Number(values.InOrder[^1])}";

    private static string Name(int month) => Months[month - 1];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => (number % 10, number / 10) switch
    {
        (1, not 1) => $"{number}st",
        (2, not 1) => $"{number}nd",
        (3, not 1) => $"{number}rd",
        _ => $"{number}th",
    };
}
