namespace Symbiont.Scheduling.Zones;

/// <summary>How a rule names a day.</summary>
internal enum PosixDateKind
{
    /// <summary><c>M3.5.0</c>: a weekday of a week of a month.</summary>
    Weekday,

    /// <summary><c>J60</c>: 1 to 365, February 29 is not counted.</summary>
    DayOfCommonYear,

    /// <summary><c>59</c>: 0 to 365, February 29 is counted.</summary>
    DayOfYear,
}
