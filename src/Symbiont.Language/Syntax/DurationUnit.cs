namespace Symbiont.Language.Syntax;

/// <summary>The unit of a duration literal.</summary>
public enum DurationUnit
{
    /// <summary><c>s</c> or <c>.seconds</c>.</summary>
    Seconds,

    /// <summary><c>m</c> or <c>.minutes</c>.</summary>
    Minutes,

    /// <summary><c>h</c> or <c>.hours</c>.</summary>
    Hours,

    /// <summary><c>d</c>.</summary>
    Days,

    /// <summary><c>w</c>.</summary>
    Weeks,

    /// <summary><c>months</c>, of 30 days.</summary>
    Months,

    /// <summary><c>y</c>, of 365 days.</summary>
    Years,
}
