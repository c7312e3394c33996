namespace Symbiont.Scheduling.Zones;

/// <summary>When in a year a rule's clock changes.</summary>
/// <param name="Kind">How the day is named.</param>
/// <param name="Month">1 to 12, of <see cref="PosixDateKind.Weekday"/>.</param>
/// <param name="Week">1 to 4, 5: the last one of the month, of <see cref="PosixDateKind.Weekday"/>.</param>
/// <param name="Day">0 to 6 from Sunday, or the day of the year.</param>
/// <param name="Time">Seconds from that day's midnight, of the clock before the change; can be below 0 or beyond the day, up to 167 hours.</param>
internal readonly record struct PosixDate(PosixDateKind Kind, int Month, int Week, int Day, int Time)
{
    /// <summary>The wall time of the change, of the clock before it.</summary>
    public long In(int year)
    {
        var newYear = new DateOnly(year, 1, 1);
        var date = Kind switch
        {
            PosixDateKind.DayOfYear => newYear.AddDays(Day),
            PosixDateKind.DayOfCommonYear => newYear.AddDays(DateTime.IsLeapYear(year) && Day >= 60 ? Day : Day - 1),
            _ => Weekday(year),
        };
        return ((date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 86_400L) + Time;
    }

    private DateOnly Weekday(int year)
    {
        var first = new DateOnly(year, Month, 1);
        var date = first.AddDays(((Day - (int)first.DayOfWeek + 7) % 7) + ((Week - 1) * 7));
        return date.Month == Month ? date : date.AddDays(-7);
    }
}
