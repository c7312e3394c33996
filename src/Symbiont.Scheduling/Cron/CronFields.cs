using static System.Numerics.BitOperations;

namespace Symbiont.Scheduling.Cron;

/// <summary>
/// What an expression says of a wall clock, which knows no zone: one bit for each value of each field. Wall times are seconds since 1970-01-01 00:00:00 of that clock.
/// </summary>
internal sealed record CronFields
{
    /// <summary>No more: every wall time is below it.</summary>
    public const long Never = long.MaxValue;

    private const int SecondsPerDay = 86_400;
    private const uint AllDays = uint.MaxValue << 1;
    private const uint AllWeekdays = 0x7F;

    private static readonly int DaysBefore1970 = new DateOnly(FieldShape.FirstYear, 1, 1).DayNumber;
    private static readonly long End = MidnightOf(new(FieldShape.LastYear + 1, 1, 1));

    private readonly ulong seconds;
    private readonly ulong minutes;
    private readonly uint hours;
    private readonly uint days;
    private readonly bool hasLastDay;
    private readonly uint months;
    private readonly uint weekdays;
    private readonly ValueSet years;

    public CronFields(ReadOnlySpan<ParsedField> fields)
    {
        seconds = fields[(int)CronField.Second].Values.Low;
        minutes = fields[(int)CronField.Minute].Values.Low;
        hours = (uint)fields[(int)CronField.Hour].Values.Low;
        days = (uint)fields[(int)CronField.Day].Values.Low;
        hasLastDay = fields[(int)CronField.Day].HasLastDay && days != AllDays;
        months = (uint)fields[(int)CronField.Month].Values.Low;
        weekdays = (uint)fields[(int)CronField.Weekday].Values.Low;
        years = fields[(int)CronField.Year].Values;
        IsFixed = !(fields[(int)CronField.Second].IsPattern || fields[(int)CronField.Minute].IsPattern || fields[(int)CronField.Hour].IsPattern);
    }

    /// <summary>The times of day are written out: no <c>*</c> and no step in second, minute and hour.</summary>
    public bool IsFixed { get; }

    /// <summary>The day field has an <c>L</c>.</summary>
    public bool HasLastDay => hasLastDay;

    /// <summary>The values of a field, in order.</summary>
    public IEnumerable<int> Values(CronField field) => field switch
    {
        CronField.Second => Bits(seconds),
        CronField.Minute => Bits(minutes),
        CronField.Hour => Bits(hours),
        CronField.Day => Bits(days),
        CronField.Month => Bits(months),
        CronField.Weekday => Bits(weekdays),
        _ => years.All().Select(year => year + FieldShape.FirstYear),
    };

    /// <summary>The first wall time, not before the given one, that every field takes; <see cref="Never"/>: none before the end of the last year.</summary>
    public long Next(long wall)
    {
        wall = Math.Max(wall, 0);
        if (wall >= End)
            return Never;
        var date = DateOf(wall);
        var found = NextDay(date);
        if (found == date)
        {
            var time = (int)(wall % SecondsPerDay);
            var next = NextTime(time);
            if (next >= 0)
                return wall - time + next;
            found = NextDay(date.AddDays(1));
        }
        return found is { } later ? MidnightOf(later) + NextTime(0) : Never;
    }

    /// <summary>How many wall times, from the one to before the other, every field takes.</summary>
    public long Count(long from, long to)
    {
        (from, to) = (Math.Clamp(from, 0, End), Math.Clamp(to, 0, End));
        if (from >= to)
            return 0;
        var perDay = PopCount(hours) * PopCount(minutes) * PopCount(seconds);
        return (CountDays(DateOf(from), DateOf(to)) * perDay) + TimesBefore(to) - TimesBefore(from);
    }

    /// <summary>The second of the day, not before the given one, that the time fields take; -1: none today.</summary>
    private int NextTime(int time)
    {
        var (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
        if ((hours >> hour & 1) != 0)
        {
            if ((minutes >> minute & 1) != 0 && seconds >> second is not 0 and var laterSeconds)
                return time + TrailingZeroCount(laterSeconds);
            if (minutes >> minute >> 1 is not 0 and var laterMinutes)
                return (((hour * 60) + minute + 1 + TrailingZeroCount(laterMinutes)) * 60) + TrailingZeroCount(seconds);
        }
        return hours >> hour >> 1 is not 0 and var laterHours
            ? ((((hour + 1 + TrailingZeroCount(laterHours)) * 60) + TrailingZeroCount(minutes)) * 60) + TrailingZeroCount(seconds)
            : -1;
    }

    /// <summary>The first day, not before the given one, that the date fields take. At most one step a month to the last year: no expression takes long.</summary>
    private DateOnly? NextDay(DateOnly from)
    {
        var (year, month, day) = from;
        while (years.From(year - FieldShape.FirstYear) is >= 0 and var offset)
        {
            if (offset + FieldShape.FirstYear > year)
                (year, month, day) = (offset + FieldShape.FirstYear, 1, 1);
            for (; months >> month != 0; (month, day) = (month + 1, 1))
            {
                var skipped = TrailingZeroCount(months >> month);
                if (skipped > 0)
                    (month, day) = (month + skipped, 1);
                var rest = DaysOf(year, month) >> day;
                if (rest != 0)
                    return new DateOnly(year, month, day + TrailingZeroCount(rest));
            }
            (year, month, day) = (year + 1, 1, 1);
        }
        return null;
    }

    /// <summary>The days of a month that both day fields take; bit 1 is the first.</summary>
    private uint DaysOf(int year, int month)
    {
        var length = DateTime.DaysInMonth(year, month);
        var taken = (hasLastDay ? days | 1u << length : days) & uint.MaxValue >> (31 - length);
        if (weekdays == AllWeekdays)
            return taken;
        // Seven bits from the weekday of the first day on, five times over: a weekday for each day.
        var first = (int)new DateOnly(year, month, 1).DayOfWeek;
        var week = (weekdays >> first | weekdays << (7 - first)) & AllWeekdays;
        return taken & (uint)(week * 0x1020_4081UL << 1);
    }

    /// <summary>How many days, from the one to before the other, the date fields take.</summary>
    private long CountDays(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var (year, month) = (from.Year, from.Month); (year, month).CompareTo((to.Year, to.Month)) <= 0; (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1))
        {
            var taken = Has(year, month) ? DaysOf(year, month) : 0;
            if ((year, month) == (from.Year, from.Month))
                taken &= uint.MaxValue << from.Day;
            if ((year, month) == (to.Year, to.Month))
                taken &= (1u << to.Day) - 1;
            count += PopCount(taken);
        }
        return count;
    }

    /// <summary>How many times of the wall time's day lie before it.</summary>
    private long TimesBefore(long wall)
    {
        var date = DateOf(wall);
        if (!Has(date.Year, date.Month) || (DaysOf(date.Year, date.Month) >> date.Day & 1) == 0)
            return 0;
        var time = (int)(wall % SecondsPerDay);
        var (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
        var count = Below(hours, hour) * PopCount(minutes) * PopCount(seconds);
        if ((hours >> hour & 1) != 0)
            count += (Below(minutes, minute) * PopCount(seconds)) + ((minutes >> minute & 1) != 0 ? Below(seconds, second) : 0);
        return count;
    }

    private bool Has(int year, int month) => (months >> month & 1) != 0 && years.From(year - FieldShape.FirstYear) == year - FieldShape.FirstYear;

    private static long MidnightOf(DateOnly date) => (date.DayNumber - DaysBefore1970) * (long)SecondsPerDay;

    private static DateOnly DateOf(long wall) => DateOnly.FromDayNumber((int)(wall / SecondsPerDay) + DaysBefore1970);

    private static int Below(ulong bits, int value) => PopCount(bits & (1UL << value) - 1);

    private static IEnumerable<int> Bits(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            yield return TrailingZeroCount(bits);
    }
}
