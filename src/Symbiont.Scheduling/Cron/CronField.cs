namespace Symbiont.Scheduling.Cron;

/// <summary>The fields of an expression, in the order in which they are written.</summary>
public enum CronField
{
    /// <summary>0 to 59.</summary>
    Second,

    /// <summary>0 to 59.</summary>
    Minute,

    /// <summary>0 to 23.</summary>
    Hour,

    /// <summary>Day of the month, 1 to 31, or <c>L</c>, the last one.</summary>
    Day,

    /// <summary>1 to 12, or <c>JAN</c> to <c>DEC</c>.</summary>
    Month,

    /// <summary>0 to 6 from Sunday, 7 for Sunday too, or <c>SUN</c> to <c>SAT</c>.</summary>
    Weekday,

    /// <summary>1970 to 2100. The field may be missing: every year.</summary>
    Year,
}
