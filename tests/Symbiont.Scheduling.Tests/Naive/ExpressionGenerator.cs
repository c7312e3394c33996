using System.Globalization;

namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>Random expressions in every notation, with a liking for times near a given one.</summary>
internal sealed class ExpressionGenerator(Random random)
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>An expression that has something to say about the days around a time.</summary>
    public string Near(DateTime time)
    {
        var isFixed = random.Next(2) == 0;
        var hour = random.Next(3) == 0 ? random.Next(24) : (time.Hour + random.Next(-2, 3) + 24) % 24;
        return string.Join(' ',
        [
            random.Next(3) > 0 ? "0" : Field(0, 59, isFixed),
            random.Next(4) == 0 ? "30" : Field(0, 59, isFixed),
            random.Next(3) == 0 ? Text(hour) : random.Next(3) == 0 ? $"{hour}-{(hour + random.Next(5)) % 24}" : Field(0, 23, isFixed),
            Day(time),
            random.Next(4) > 0 ? Any() : Month(time),
            random.Next(3) > 0 ? Any() : Weekday(),
            .. random.Next(5) > 0 ? Array.Empty<string>() : [random.Next(2) == 0 ? Any() : $"{time.Year - random.Next(3)}-{time.Year + random.Next(3)}"],
        ]);
    }

    /// <summary>An expression of any days between 1970 and 2100, at one time of these days.</summary>
    public string OfDays() => string.Join(' ', Text(random.Next(60)), Text(random.Next(60)), Text(random.Next(24)), random.Next(4) == 0 ? Any() : Day(new(2000, 1, random.Next(1, 32))),
        random.Next(3) == 0 ? Any() : Field(1, 12, isFixed: false), random.Next(3) == 0 ? Any() : Weekday(), random.Next(3) == 0 ? Any() : Field(1970, 2100, isFixed: false, wraps: false));

    private string Day(DateTime time) => random.Next(8) switch
    {
        0 => random.Next(2) == 0 ? "L" : "l",
        1 => $"{time.Day},L",
        2 => $"{time.Day}-{time.AddDays(random.Next(4)).Day}",
        3 => Field(1, 31, isFixed: false),
        _ => Any(),
    };

    private string Month(DateTime time) => random.Next(4) switch
    {
        0 => Cased(Months[time.Month - 1]),
        1 => $"{Cased(Months[time.Month - 1])}-{Cased(Months[random.Next(12)])}",
        2 => $"{Text(time.Month)},{Cased(Months[random.Next(12)])}",
        _ => Field(1, 12, isFixed: false),
    };

    private string Weekday() => random.Next(5) switch
    {
        0 => Cased(Weekdays[random.Next(7)]),
        1 => $"{Cased(Weekdays[random.Next(7)])}-{Cased(Weekdays[random.Next(7)])}",
        2 => $"{random.Next(8)}-{random.Next(8)}{(random.Next(3) == 0 ? $"/{random.Next(1, 8)}" : "")}",
        3 => $"{random.Next(8)},{random.Next(8)}{(random.Next(3) == 0 ? $"/{random.Next(1, 8)}" : "")}",
        _ => Field(0, 6, isFixed: false),
    };

    private string Field(int min, int max, bool isFixed, bool wraps = true) =>
        string.Join(',', Enumerable.Range(0, random.Next(4) == 0 ? random.Next(2, 4) : 1).Select(_ => Item(min, max, isFixed, wraps)));

    private string Item(int min, int max, bool isFixed, bool wraps)
    {
        var (first, last) = (random.Next(min, max + 1), random.Next(min, max + 1));
        if (!wraps)
            (first, last) = (Math.Min(first, last), Math.Max(first, last));
        var step = random.Next(1, random.Next(3) == 0 ? max - min + 2 : Math.Min(max - min + 2, 16));
        return random.Next(isFixed ? 3 : 8) switch
        {
            0 or 1 => Text(first),
            2 => $"{first}-{last}",
            3 => $"{first}-{last}/{step}",
            4 => $"{first}/{step}",
            5 => $"*/{step}",
            _ => Any(),
        };
    }

    private string Any() => random.Next(4) == 0 ? "?" : "*";

    private string Cased(string name) => random.Next(3) switch { 0 => name, 1 => name.ToLowerInvariant(), _ => name[0] + name[1..].ToLowerInvariant() };

    private string Text(int number) => random.Next(10) == 0 ? number.ToString("00", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
}
