using System.Globalization;

namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>An expression read a second time, in the plainest way: each field is asked about one value of one clock. Shares nothing with the product.</summary>
internal sealed class NaiveExpression
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private readonly bool[] seconds;
    private readonly bool[] minutes;
    private readonly bool[] hours;
    private readonly bool[] days;
    private readonly bool[] months;
    private readonly bool[] weekdays;
    private readonly bool[] years;
    private readonly bool takesLastDay;

    public NaiveExpression(string text)
    {
        var fields = text.ToLowerInvariant().Split(' ', '\t').Where(field => field.Length > 0).ToArray();
        seconds = Ask(fields[0], 0, 59);
        minutes = Ask(fields[1], 0, 59);
        hours = Ask(fields[2], 0, 23);
        days = Ask(fields[3], 1, 31);
        takesLastDay = fields[3].Split(',').Contains("l");
        months = Ask(Numbered(fields[4], Months, 1), 1, 12);
        weekdays = Ask(Numbered(fields[5], Weekdays, 0), 0, 6);
        years = Ask(fields.ElementAtOrDefault(6) ?? "*", 1970, 2100);
        IsFixed = !string.Concat(fields[..3]).Any(letter => letter is '*' or '?' or '/');
    }

    public bool IsFixed { get; }

    public bool Takes(DateTime wall) => TakesTime(wall) && TakesDay(wall);

    public bool TakesTime(DateTime wall) => seconds[wall.Second] && minutes[wall.Minute] && hours[wall.Hour];

    public bool TakesDay(DateTime wall) =>
        wall.Year is >= 1970 and <= 2100 && years[wall.Year] && months[wall.Month] && weekdays[(int)wall.DayOfWeek]
        && (days[wall.Day] || (takesLastDay && wall.AddDays(1).Month != wall.Month));

    private static bool[] Ask(string field, int min, int max) => [.. Enumerable.Range(0, max + 1).Select(value => field.Split(',').Any(item => Takes(item, value, min, max)))];

    private static bool Takes(string item, int value, int min, int max)
    {
        if (value < min || item == "l")
            return false;
        var step = item.Contains('/') ? Number(item.Split('/')[1]) : 1;
        var range = item.Split('/')[0];
        var (from, to) = range switch
        {
            "*" or "?" => (min, max),
            _ when range.Contains('-') => (Number(range.Split('-')[0]), Number(range.Split('-')[1])),
            _ when item.Contains('/') => (Number(range) > max ? min : Number(range), max),
            _ => (Number(range), Number(range)),
        };
        // From one end to the other, one by one, as a finger goes round a dial; on the dial of weekdays 7 lies where 0 is.
        for (var (at, steps) = (from, 0); ; steps++)
        {
            if (steps % step == 0 && (at > max ? min : at) == value)
                return true;
            if (at == to || (at > max && min == to))
                return false;
            at = at == max && to > max ? to : at >= max ? min + (at - max) : at + 1;
        }
    }

    private static string Numbered(string field, string[] names, int first) =>
        names.Select((name, i) => (name, Text: (i + first).ToString(CultureInfo.InvariantCulture))).Aggregate(field, (text, pair) => text.Replace(pair.name, pair.Text, StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
